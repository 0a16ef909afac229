package press.octavo.parse.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads dates as people of many languages write them. */
public final class Dates {
  /** A line that is longer is no date. */
  private static final int LONGEST = 80;

  /** Months by the letters with which they begin, unlike in every language here. */
  private static final Map<String, Integer> MONTHS = months();

  private static final Set<String> DAYS = days();

  /** Words that stand between the parts of a date or before it. */
  private static final Set<String> FILLERS =
      Set.of(
          "de",
          "del",
          "den",
          "der",
          "di",
          "le",
          "el",
          "of",
          "the",
          "am",
          "om",
          "il",
          "st",
          "nd",
          "rd",
          "th",
          "er",
          "ro",
          "г",
          "года",
          "р",
          "року",
          "on",
          "published",
          "updated",
          "posted",
          "veröffentlicht",
          "publié",
          "publicado",
          "pubblicato",
          "опубликовано",
          "date",
          "datum",
          "fecha",
          "data",
          "дата",
          "utc",
          "gmt",
          "t",
          "z");

  private Dates() {}

  /**
   * The date as {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}; empty when the text is
   * anything but a date, or one that could mean two days.
   */
  public static String iso(String text) {
    String trimmed = text.strip();
    if (trimmed.isEmpty() || trimmed.length() > LONGEST) {
      return "";
    }
    List<String> numbers = new ArrayList<>();
    int month = 0;
    int monthAfter = 0;
    for (String word : words(withoutTime(trimmed.toLowerCase(Locale.ROOT)))) {
      int named = MONTHS.getOrDefault(word, 0);
      if (Character.isDigit(word.charAt(0))) {
        numbers.add(word);
      } else if (named > 0 && month == 0) {
        month = named;
        monthAfter = numbers.size();
      } else if (!DAYS.contains(word) && !FILLERS.contains(word)) {
        return "";
      }
    }
    return month > 0 ? named(month, monthAfter, numbers) : numeric(numbers);
  }

  /** Whether the text is a date that names at least month and year. */
  public static boolean isDate(String text) {
    return iso(text).length() > 4;
  }

  private static String named(int month, int before, List<String> numbers) {
    if (numbers.size() == 1 && isYear(numbers.get(0))) {
      return joined(numbers.get(0), month, 0);
    }
    if (numbers.size() != 2) {
      return "";
    }
    boolean yearFirst = isYear(numbers.get(0)) && before == 1;
    String year = numbers.get(yearFirst ? 0 : 1);
    String day = numbers.get(yearFirst ? 1 : 0);
    return isYear(year) && isDay(day) ? joined(year, month, Integer.parseInt(day)) : "";
  }

  private static String numeric(List<String> numbers) {
    boolean possible = numbers.stream().allMatch(number -> isDay(number) || isYear(number));
    if (numbers.isEmpty() || numbers.size() > 3 || !possible) {
      return "";
    }
    String first = numbers.get(0);
    String last = numbers.get(numbers.size() - 1);
    if (numbers.size() == 1) {
      return isYear(first) ? first : "";
    }
    if (numbers.size() == 2) {
      return isYear(first) ? monthOf(first, last) : monthOf(last, first);
    }
    if (isYear(first)) {
      return whole(first, numbers.get(1), last);
    }
    return isYear(last) ? dayAndMonth(first, numbers.get(1), last) : "";
  }

  private static String monthOf(String year, String month) {
    return isYear(year) && isMonth(month) ? joined(year, Integer.parseInt(month), 0) : "";
  }

  /** {@code 23/12/2017} and {@code 12/23/2017} can mean one day only, {@code 5/6/2017} two. */
  private static String dayAndMonth(String first, String second, String year) {
    if (isMonth(first) && isMonth(second) && !first.equals(second)) {
      return "";
    }
    return isMonth(second) ? whole(year, second, first) : whole(year, first, second);
  }

  private static String whole(String year, String month, String day) {
    return isMonth(month) && isDay(day)
        ? joined(year, Integer.parseInt(month), Integer.parseInt(day))
        : "";
  }

  private static String joined(String year, int month, int day) {
    String iso = year + "-" + twoDigits(month);
    return day == 0 ? iso : iso + "-" + twoDigits(day);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private static boolean isYear(String number) {
    return number.length() == 4 && number.charAt(0) != '0';
  }

  private static boolean isMonth(String number) {
    return number.length() <= 2 && Integer.parseInt(number) >= 1 && Integer.parseInt(number) <= 12;
  }

  private static boolean isDay(String number) {
    return number.length() <= 2 && Integer.parseInt(number) >= 1 && Integer.parseInt(number) <= 31;
  }

  /** The date before a time of day, as {@code 2014-05-10T13:01:00-04:00}. */
  private static String withoutTime(String text) {
    int colon = text.indexOf(':');
    while (colon >= 0) {
      int start = colon;
      while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
        start--;
      }
      boolean timed =
          colon - start >= 1
              && colon - start <= 2
              && colon + 1 < text.length()
              && Character.isDigit(text.charAt(colon + 1));
      if (timed) {
        int end = start;
        while (end > 0 && (text.charAt(end - 1) == ',' || text.charAt(end - 1) == ' ')) {
          end--;
        }
        return text.substring(0, end);
      }
      colon = text.indexOf(':', colon + 1);
    }
    return text;
  }

  /** Runs of letters and runs of digits; what stands between them parts them. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int start = i;
      while (i < text.length() && isDigit(text.charAt(i))) {
        i++;
      }
      if (i == start) {
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
          i++;
        }
      }
      if (i > start) {
        words.add(text.substring(start, i));
      } else if ("()[]{}<>!?\"&+=*#@%$".indexOf(text.charAt(i)) >= 0) {
        words.add("?");
        i++;
      } else {
        i++;
      }
    }
    return words;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Map<String, Integer> months() {
    String[] names = {
      "january jan januar januari januára januar enero ene janvier janv gennaio gen janeiro januar "
          + "января янв січня stycznia styczeń sty ledna leden tammikuuta tammikuu jänner",
      "february feb februar februari febrero février févr fevrier febbraio fevereiro fev февраля "
          + "фев лютого lutego luty lut února únor helmikuuta helmikuu",
      "march mar märz mars marzo março marco maart marts марта мар березня marca marzec března "
          + "březen maaliskuuta maaliskuu mrz mär",
      "april apr abril avril avr aprile abr апреля апр квітня kwietnia kwiecień kwi dubna duben "
          + "huhtikuuta huhtikuu",
      "may mai mayo maggio maio mei maj mag мая май травня maja května květen toukokuuta toukokuu",
      "june jun juni junio juin giugno giu junho июня июн червня czerwca czerwiec cze června "
          + "červen kesäkuuta kesäkuu",
      "july jul juli julio juillet juil luglio lug julho июля июл липня lipca lipiec lip července "
          + "červenec heinäkuuta heinäkuu",
      "august aug agosto ago août aout augustus augusti августа авг серпня sierpnia sierpień sie "
          + "srpna srpen elokuuta elokuu",
      "september sep sept septiembre setiembre septembre settembre set setembro сентября сен сент "
          + "вересня września wrzesień wrz září syyskuuta syyskuu",
      "october oct oktober okt octubre octobre ottobre ott outubro out октября окт жовтня "
          + "października październik paź října říjen lokakuuta lokakuu",
      "november nov noviembre novembre novembro ноября ноя нояб листопада listopada listopad lis "
          + "listopadu marraskuuta marraskuu",
      "december dec dezember dez diciembre dic décembre déc decembre dicembre dezembro декабря дек "
          + "грудня grudnia grudzień gru prosince prosinec joulukuuta joulukuu"
    };
    Map<String, Integer> months = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      for (String name : names[i].split(" ", -1)) {
        months.putIfAbsent(name, i + 1);
      }
    }
    return months;
  }

  private static Set<String> days() {
    String names =
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs "
            + "fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag "
            + "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves "
            + "viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica "
            + "segunda terça quarta quinta sexta feira maandag dinsdag woensdag donderdag vrijdag "
            + "zaterdag zondag måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag "
            + "lørdag søndag понедельник вторник среда четверг пятница суббота воскресенье "
            + "poniedziałek wtorek środa czwartek piątek sobota niedziela";
    return Set.of(names.split(" ", -1));
  }
}
