package press.octavo.parse.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.octavo.book.Inline;
import press.octavo.book.Target;
import press.octavo.source.Diagnostic;
import press.octavo.source.Manuscript;
import press.octavo.source.Reporter;
import press.octavo.source.Source;
import press.octavo.source.Span;
import press.octavo.source.Suggestion;

/** Finds where a link leads. */
final class Destinations {
  /**
   * Finding the likest of many names takes time; the author of so many dead links knows already.
   */
  private static final int MOST_HINTS = 100;

  private static final Set<String> UNSAFE =
      Set.of("javascript", "vbscript", "data", "file", "jar", "about", "blob", "filesystem");

  private final Names names;
  private final Map<String, String> files;
  private final Manuscript manuscript;
  private final Reporter reporter;
  private final Map<String, SiteLinks> siteLinks = new LinkedHashMap<>();
  private int hints;

  /** The links of a file to paths that only a web site knows. */
  private record SiteLinks(Span first, String path, int count) {}

  /**
   * Knows the book.
   *
   * @param files the first division of each file by the file's path
   */
  Destinations(Names names, Map<String, String> files, Manuscript manuscript, Reporter reporter) {
    this.names = names;
    this.files = files;
    this.manuscript = manuscript;
    this.reporter = reporter;
  }

  /** The target of a link; null when there is none, which is then reported. */
  @Nullable Target find(Inline.Link link, Source file) {
    String raw = link.target() instanceof Target.External external ? external.uri().strip() : "";
    if (raw.isEmpty()) {
      return null;
    }
    String scheme = Uris.scheme(raw);
    if (raw.startsWith("//")) {
      return web("https:" + raw, link.span());
    }
    if (scheme.isEmpty() || raw.startsWith("#")) {
      return within(raw, link.span(), file.name());
    }
    return switch (scheme) {
      case "http", "https" -> web(raw, link.span());
      case "mailto" -> new Target.External(mail(raw));
      default -> refused(scheme, raw, link.span(), file.name());
    };
  }

  private static String mail(String raw) {
    return Uris.encoded(raw.replace("[", "%5B").replace("]", "%5D"));
  }

  private @Nullable Target web(String address, Span span) {
    Optional<String> uri = Uris.web(address);
    if (uri.isEmpty()) {
      warn(
          "link-invalid",
          span,
          address + " is no address of the web; its text stays",
          "https://example.org/");
      return null;
    }
    return new Target.External(uri.get());
  }

  private @Nullable Target refused(String scheme, String raw, Span span, String file) {
    if (UNSAFE.contains(scheme) || scheme.length() == 1) {
      warn(
          "link-unsafe",
          span,
          "a link to " + scheme + ": has no place in a book; its text stays",
          "a link to https://, or none");
      return null;
    }
    if (scheme.indexOf('.') > 0) {
      return web("https://" + raw, span);
    }
    if (exists(resolved(raw, file))) {
      return within("./" + raw, span, file);
    }
    warn(
        "link-scheme",
        span,
        "a link to " + scheme + ": works in no edition; its text stays",
        "a link to https:// or mailto:");
    return null;
  }

  private boolean exists(String path) {
    return files.containsKey(path) || manuscript.exists(path);
  }

  /** A link within the manuscript. */
  private @Nullable Target within(String raw, Span span, String file) {
    int hash = raw.indexOf('#');
    String path = hash < 0 ? raw : raw.substring(0, hash);
    String fragment = hash < 0 ? "" : Uris.decoded(raw.substring(hash + 1));
    if (path.isEmpty()) {
      return fragment(fragment, span, file);
    }
    int query = path.indexOf('?');
    String bare = Uris.decoded(query < 0 ? path : path.substring(0, query));
    if (bare.toLowerCase(Locale.ROOT).startsWith("www.")) {
      return web("https://" + raw, span);
    }
    String target = target(bare, file);
    String division = files.get(target);
    if (division == null) {
      unfound(bare, target, span, file);
      return null;
    }
    if (fragment.isEmpty()) {
      return new Target.Internal(division);
    }
    Optional<String> id = names.inFile(target, fragment).or(() -> names.inBook(fragment));
    if (id.isEmpty()) {
      warn(
          "link-broken",
          span,
          target + " has no heading or id " + fragment + "; the link leads to the file's beginning",
          likely("#" + fragment, target));
    }
    return new Target.Internal(id.orElse(division));
  }

  private @Nullable Target fragment(String fragment, Span span, String file) {
    if (fragment.isEmpty() || fragment.equals("top")) {
      return new Target.Internal(files.getOrDefault(file, ""));
    }
    Optional<String> id = names.inFile(file, fragment).or(() -> names.inBook(fragment));
    if (id.isEmpty()) {
      warn(
          "link-broken",
          span,
          "there is no heading or id " + fragment + "; the link's text stays",
          likely("#" + fragment, file));
      return null;
    }
    return new Target.Internal(id.get());
  }

  private String likely(String fragment, String file) {
    Optional<String> nearest =
        hints++ < MOST_HINTS
            ? Suggestion.nearest(fragment.substring(1), names.namesIn(file))
            : Optional.empty();
    return nearest
        .map(name -> "did you mean #" + name + "?")
        .orElse("{" + fragment + "} where it is to lead");
  }

  /** The file of the book that a path means, or the path itself from the root. */
  private String target(String path, String file) {
    String from = resolved(path, file);
    for (String candidate : candidates(from)) {
      if (files.containsKey(candidate)) {
        return candidate;
      }
    }
    String fromRoot = resolved(path, "");
    for (String candidate : candidates(fromRoot)) {
      if (files.containsKey(candidate)) {
        return candidate;
      }
    }
    return from;
  }

  private static List<String> candidates(String path) {
    if (path.endsWith(".html") || path.endsWith(".htm")) {
      String stem = path.substring(0, path.lastIndexOf('.'));
      return List.of(path, stem + ".md", stem + ".markdown", stem + ".qmd");
    }
    String folder = path.isEmpty() || path.endsWith("/") ? path : path + "/";
    return List.of(path, path + ".md", folder + "README.md", folder + "index.md");
  }

  /** A path relative to a file, from the root; one that leads out keeps its dots. */
  static String resolved(String path, String file) {
    String base = path.startsWith("/") ? "" : file.substring(0, file.lastIndexOf('/') + 1);
    List<String> parts = new ArrayList<>();
    for (String part : (base + path).split("/", -1)) {
      int last = parts.size() - 1;
      if (part.equals("..") && last >= 0 && !parts.get(last).equals("..")) {
        parts.remove(last);
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }

  private void unfound(String path, String target, Span span, String file) {
    if (path.startsWith("/") || path.contains("{{") || path.contains("{%")) {
      siteLinks.merge(
          file,
          new SiteLinks(span, path, 1),
          (old, now) -> new SiteLinks(old.first(), old.path(), old.count() + 1));
      return;
    }
    if (manuscript.exists(target)) {
      warn(
          "link-outside-book",
          span,
          target + " is no part of the book; the link's text stays",
          "a link to where readers can find it, https://…");
      return;
    }
    Optional<String> nearest =
        hints++ < MOST_HINTS ? Suggestion.nearest(target, files.keySet()) : Optional.empty();
    warn(
        "link-broken",
        span,
        "there is no file " + target + "; the link's text stays",
        nearest.map(name -> "did you mean " + name + "?").orElse("a link to a file of the book"));
  }

  private void warn(String code, Span span, String message, String hint) {
    reporter.report(Diagnostic.warning(code, span, message).hint(hint));
  }

  /** Tells of the links to web sites' paths, once a file. */
  void report() {
    siteLinks.forEach(
        (file, links) -> {
          String which =
              links.count() == 1
                  ? "a link leads to " + links.path() + ", a path"
                  : links.count() + " links lead to paths, as " + links.path() + ",";
          warn(
              "link-to-site",
              links.first(),
              which + " that only a web site knows; the text stays",
              "https:// and the site's name before the path");
        });
  }
}
