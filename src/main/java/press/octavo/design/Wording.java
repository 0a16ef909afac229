package press.octavo.design;

import java.util.List;
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

  /** What stands before the name of a translator, illustrator and editor. */
  private static final Map<String, List<String>> CREDITS =
      Map.of(
          "de", List.of("Übersetzt von ", "Illustriert von ", "Herausgegeben von "),
          "en", List.of("Translated by ", "Illustrated by ", "Edited by "),
          "es", List.of("Traducción de ", "Ilustraciones de ", "Edición de "),
          "fr", List.of("Traduit par ", "Illustré par ", "Édité par "),
          "it", List.of("Traduzione di ", "Illustrazioni di ", "A cura di "),
          "nl", List.of("Vertaald door ", "Geïllustreerd door ", "Bezorgd door "),
          "pt", List.of("Tradução de ", "Ilustrações de ", "Edição de "),
          "ru", List.of("Перевод: ", "Иллюстрации: ", "Редактор: "));

  private static final List<String> CREDITED_ROLES = List.of("trl", "ill", "edt");

  private Wording() {}

  /**
   * A contributor's line on the title page; the bare name when the language or role has no words.
   *
   * @param lang BCP 47 tag
   * @param role MARC relator code
   */
  public static String credit(String lang, String role, String name) {
    List<String> words = CREDITS.get(Locale.forLanguageTag(lang).getLanguage());
    int index = CREDITED_ROLES.indexOf(role);
    return words == null || index < 0 ? name : words.get(index) + name;
  }

  /**
   * The title of the contents page.
   *
   * @param lang BCP 47 tag
   */
  public static String contents(String lang) {
    return CONTENTS.getOrDefault(Locale.forLanguageTag(lang).getLanguage(), "Contents");
  }
}
