package press.octavo;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Common words of a language, with as many letters as its words have in running text. */
final class Vocabulary {
  /** Latin words, in letters and forms that none of the languages' lists has. */
  static final Vocabulary NOTES =
      new Vocabulary(
          1,
          0,
          "",
          "quoque utrum igitur nobis quidem vobis eorum quibus deinde tamquam quomodo nusquam",
          "consuetudo magnitudo sapientia philosophus litterarum temporibus auctoritate veritatem"
              + " quaestio disputatio iudicium exemplum argumentum sententiarum cogitationem"
              + " natura virtutis fortunae hominibus scriptores antiquorum editionem",
          "");

  private static final Vocabulary ENGLISH =
      new Vocabulary(
          329,
          62,
          "",
          "the of and a to in he was that it his had with as at not for on her you is but him be"
              + " which all from by she they said were have this one what so an would when their"
              + " my no if or up out who them me into then been there we are now could more some",
          "time hand house door window night letter garden river bridge table morning evening"
              + " water street voice child father mother brother sister friend stranger captain"
              + " doctor teacher village mountain harbour island forest winter summer autumn"
              + " candle lantern mirror carpet kitchen chamber corridor staircase carriage horse"
              + " silence shadow distance moment question answer reason pleasure sorrow courage"
              + " patience remember consider discover understand continue believe listen follow"
              + " wander gather whisper tremble wonder promise return arrive carry finish open"
              + " old young little great quiet gentle bitter sudden strange golden narrow heavy"
              + " honest pleasant curious dangerous impossible extraordinary particular familiar"
              + " already always sometimes perhaps together suddenly slowly quickly certainly"
              + " government conversation circumstance acquaintance imagination neighbourhood"
              + " expression disappointment satisfaction arrangement correspondence opportunity"
              + " eye face head heart room road light stone tree bird cloud wind rain snow fire"
              + " went came took gave knew saw heard felt stood sat looked turned asked thought",
          "- - - - - s ly ing ed less ful");

  private static final Vocabulary GERMAN =
      new Vocabulary(
          285,
          60,
          "nacht haus wasser winter garten stadt land hand reise abend morgen fenster bücher",
          "die der und in zu den das nicht von sie ist des sich mit dem dass er es ein ich auf so"
              + " eine auch als an nach wie im für man aber aus durch wenn nur war noch werden bei"
              + " hat wir was wird sein einen welche sind oder um haben einer mir über ihm ihr",
          "Zeit Tag Weg Licht Bild Brief Buch Geschichte Gespräch Schatten Spiegel Straße Brücke"
              + " Fenster Treppe Zimmer Kammer Küche Wagen Pferd Fluss Ufer Wald Berg Dorf Hafen"
              + " Insel Sommer Winter Herbst Frühling Morgen Abend Stille Stimme Frage Antwort"
              + " Freundschaft Gesellschaft Wissenschaft Verwaltung Erinnerung Entscheidung"
              + " Aufmerksamkeit Gelegenheit Verantwortung Beschäftigung Nachbarschaft Vergangenheit"
              + " gehen kommen sehen hören sprechen schreiben denken glauben warten finden verlieren"
              + " erzählen antworten betrachten beobachten überlegen verstehen zurückkehren"
              + " langsam plötzlich vorsichtig freundlich wunderbar merkwürdig geheimnisvoll"
              + " außerordentlich gewöhnlich verschieden bekannt fremd dunkel hell kalt warm leise"
              + " manchmal vielleicht zusammen immer schon wieder endlich gestern heute draußen"
              + " Mann Frau Kind Vater Mutter Bruder Schwester Freund Doktor Lehrer Hauptmann",
          "- - - - - - en er e es lich");

  private static final Vocabulary RUSSIAN =
      new Vocabulary(
          283,
          38,
          "",
          "и в не на он что с как это по но к у его за из от так же она то бы а был вы мы они"
              + " если уже или ни был до вас его при для только когда ещё нет быть она было чтобы",
          "время рука дом дверь окно ночь письмо сад река мост стол утро вечер вода улица голос"
              + " ребёнок отец мать брат сестра друг капитан доктор учитель деревня берег остров"
              + " зима лето осень свеча фонарь зеркало кухня комната коридор лестница повозка"
              + " лошадь тишина тень расстояние минута вопрос ответ причина радость терпение"
              + " вспоминать рассматривать понимать продолжать верить слушать следовать бродить"
              + " собирать шептать дрожать удивляться обещать возвращаться приходить открывать"
              + " старый молодой маленький большой тихий горький внезапный странный золотой узкий"
              + " тяжёлый честный приятный любопытный опасный невозможный необыкновенный знакомый"
              + " всегда иногда может вместе вдруг медленно быстро конечно правительство разговор"
              + " обстоятельство воображение выражение удовольствие распоряжение возможность"
              + " общество человечество путешественник достопримечательность глаз лицо голова"
              + " сердце дорога свет камень дерево птица облако ветер дождь снег огонь пошёл взял"
              + " сказал знал видел слышал стоял сидел смотрел спросил подумал",
          "- - - - - -");

  private final int wordsOnPage;
  private final int smallWords;
  private final List<String> fronts;
  private final List<String> small;
  private final List<String> stems;
  private final List<String> endings;
  private final Set<String> all;

  private Vocabulary(
      int wordsOnPage, int smallWords, String fronts, String small, String stems, String endings) {
    this.wordsOnPage = wordsOnPage;
    this.smallWords = smallWords;
    this.fronts = list(fronts);
    this.small = list(small);
    this.stems = list(stems);
    this.endings = list(endings);
    this.all = Set.copyOf(this.stems);
  }

  static Vocabulary of(String lang) {
    return switch (lang) {
      case "en" -> ENGLISH;
      case "de" -> GERMAN;
      case "ru" -> RUSSIAN;
      default -> throw new IllegalArgumentException(lang);
    };
  }

  private static List<String> list(String words) {
    return words.isEmpty() ? List.of() : List.of(words.split(" ", -1));
  }

  /** About how many words a full page of the usual design holds. */
  int wordsOnPage() {
    return wordsOnPage;
  }

  /** How many of a hundred words are small ones. */
  int smallWords() {
    return smallWords;
  }

  boolean has(String word) {
    return all.contains(word);
  }

  /** One of the words that make half of every text, the first of the list most often. */
  String small(GeneratedProse prose) {
    return small.get(prose.next(1 + prose.next(small.size())));
  }

  /** A word of content, now and then with another before it or an ending. */
  String any(GeneratedProse prose) {
    String stem = stems.get(prose.next(stems.size()));
    if (!fronts.isEmpty() && Character.isUpperCase(stem.charAt(0)) && prose.chance(25)) {
      String front = fronts.get(prose.next(fronts.size()));
      return Character.toUpperCase(front.charAt(0))
          + front.substring(1)
          + stem.toLowerCase(Locale.ROOT);
    }
    if (endings.isEmpty() || stem.length() < 4) {
      return stem;
    }
    String ending = endings.get(prose.next(endings.size()));
    return ending.equals("-") ? stem : stem + ending;
  }
}
