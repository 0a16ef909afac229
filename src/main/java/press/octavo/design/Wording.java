package press.octavo.design;

import java.util.Locale;
import java.util.Map;

/** The words that Octavo itself puts on pages, in the book's language; English for the rest. */
public final class Wording {
  private static final Map<String, String> CONTENTS =
      Map.ofEntries(
          Map.entry("cs", "Obsah"),
          Map.entry("da", "Indhold"),
          Map.entry("de", "Inhalt"),
          Map.entry("el", "Περιεχόμενα"),
          Map.entry("es", "Índice"),
          Map.entry("fi", "Sisällys"),
          Map.entry("fr", "Table des matières"),
          Map.entry("hu", "Tartalom"),
          Map.entry("it", "Indice"),
          Map.entry("nb", "Innhold"),
          Map.entry("nl", "Inhoud"),
          Map.entry("nn", "Innhald"),
          Map.entry("no", "Innhold"),
          Map.entry("pl", "Spis treści"),
          Map.entry("pt", "Sumário"),
          Map.entry("ru", "Содержание"),
          Map.entry("sv", "Innehåll"),
          Map.entry("tr", "İçindekiler"),
          Map.entry("uk", "Зміст"));

  private Wording() {}

  /**
   * The title of the contents page.
   *
   * @param lang BCP 47 tag
   */
  public static String contents(String lang) {
    return CONTENTS.getOrDefault(Locale.forLanguageTag(lang).getLanguage(), "Contents");
  }
}
