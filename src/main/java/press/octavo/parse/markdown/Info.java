package press.octavo.parse.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.octavo.book.Attributes;
import press.octavo.parse.markdown.prose.Braces;
import press.octavo.parse.markdown.prose.Escapes;

/**
 * What follows an opening fence.
 *
 * @param name the language of code; empty when none is named
 */
record Info(String name, Attributes attributes) {

  /**
   * After backticks: {@code java}, {@code java {#id .class}}, {@code {.java}}, {@code rust,ignore}.
   */
  static Info ofCode(String raw) {
    String info = Escapes.resolve(raw);
    if (info.startsWith("{")) {
      return ofBraces(info);
    }
    int end = 0;
    while (end < info.length() && info.charAt(end) > ' ' && info.charAt(end) != '{') {
      end++;
    }
    String[] words = info.substring(0, end).split(",", -1);
    Attributes braces = trailing(info, end);
    List<String> classes = new ArrayList<>(braces.classes());
    for (int i = 1; i < words.length; i++) {
      if (!words[i].isBlank()) {
        classes.add(words[i].trim());
      }
    }
    return new Info(words[0], new Attributes(braces.id(), classes, braces.pairs()));
  }

  /** The first class names the language; so does the word in {@code {r echo=false}}. */
  private static Info ofBraces(String info) {
    Attributes braces = trailing(info, 0);
    if (!braces.equals(Attributes.NONE)) {
      List<String> classes = new ArrayList<>(braces.classes());
      String name = classes.isEmpty() ? "" : classes.remove(0);
      return new Info(name, new Attributes(braces.id(), classes, braces.pairs()));
    }
    int start = 0;
    while (start < info.length() && info.charAt(start) == '{') {
      start++;
    }
    int end = start;
    while (end < info.length() && Character.isLetterOrDigit(info.charAt(end))) {
      end++;
    }
    return new Info(info.substring(start, end), Attributes.NONE);
  }

  /** Attributes in braces, or bare pairs as {@code title="x"}. */
  private static Attributes trailing(String info, int from) {
    int open = info.indexOf('{', from);
    Optional<Braces.Found> found = open < 0 ? Optional.empty() : Braces.at(info, open);
    if (found.isEmpty()) {
      found = Braces.at("{" + info.substring(from) + "}", 0);
    }
    return found.map(Braces.Found::attributes).orElse(Attributes.NONE);
  }

  /** After colons: {@code {.note #id}}, {@code note}, {@code note Its title}. */
  static Attributes ofDivision(String info) {
    int open = info.indexOf('{');
    Optional<Braces.Found> found = open < 0 ? Optional.empty() : Braces.at(info, open);
    Attributes braces = found.map(Braces.Found::attributes).orElse(Attributes.NONE);
    String words = (found.isPresent() ? info.substring(0, open) : info).trim();
    if (words.isEmpty()) {
      return braces;
    }
    int space = words.indexOf(' ');
    List<String> classes = new ArrayList<>();
    classes.add(space < 0 ? words : words.substring(0, space));
    classes.addAll(braces.classes());
    Map<String, String> pairs = new LinkedHashMap<>(braces.pairs());
    if (space > 0) {
      pairs.putIfAbsent("title", Escapes.resolve(words.substring(space).trim()));
    }
    return new Attributes(braces.id(), classes, pairs);
  }
}
