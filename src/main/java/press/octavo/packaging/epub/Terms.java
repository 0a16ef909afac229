package press.octavo.packaging.epub;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** The few words that Octavo adds to a book, in the book's language, else in English. */
final class Terms {
  private static final Properties ALL = load();
  private static final String NAME = "{}";

  private final String language;

  Terms(String tag) {
    this.language = Locale.forLanguageTag(tag).getLanguage();
  }

  private static Properties load() {
    Properties all = new Properties();
    try (InputStream in = Terms.class.getResourceAsStream("terms.properties")) {
      if (in == null) {
        throw new IllegalStateException("terms.properties is missing");
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      all.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  String word(String key) {
    String word = ALL.getProperty(language + "." + key);
    return word != null ? word : ALL.getProperty("en." + key, "");
  }

  /** A line as "Translated by …"; the name alone when the role has no words. */
  String credit(String role, String name) {
    String pattern = word(role);
    return pattern.isEmpty() ? name : pattern.replace(NAME, name);
  }
}
