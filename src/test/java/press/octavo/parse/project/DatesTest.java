package press.octavo.parse.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2017 | 2017",
        "2017-12 | 2017-12",
        "2017-12-23 | 2017-12-23",
        "2017/12/23 | 2017-12-23",
        "2014-05-10T13:01:00-04:00 | 2014-05-10",
        "2014-05-10 13:01 | 2014-05-10",
        "December 23, 2017 | 2017-12-23",
        "Saturday, Dec. 23rd, 2017, 10:15 a.m. | 2017-12-23",
        "23 December 2017 | 2017-12-23",
        "May 2017 | 2017-05",
        "Published on 3 May 2017 | 2017-05-03",
        "23. Dezember 2017 | 2017-12-23",
        "23.12.2017 | 2017-12-23",
        "12/23/2017 | 2017-12-23",
        "5/5/2017 | 2017-05-05",
        "23 décembre 2017 | 2017-12-23",
        "1er mai 2017 | 2017-05-01",
        "23 de diciembre de 2017 | 2017-12-23",
        "23 dicembre 2017 | 2017-12-23",
        "23 декабря 2017 г. | 2017-12-23",
        "23 grudnia 2017 | 2017-12-23",
        "23. joulukuuta 2017 | 2017-12-23",
        "2017年12月23日 | 2017-12-23",
      })
  void dates(String written, String iso) {
    assertEquals(iso, Dates.iso(written.replace('年', '-').replace('月', '-').replace("日", "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "5/6/2017",
        "December",
        "May",
        "32 May 2017",
        "2017-13-01",
        "May 5 be with you 2017",
        "Chapter 3",
        "March 1",
        "12",
        "99999",
        "1 2 3 4",
        "In May 2017",
        "2017!",
        "(2017)",
        "12345678901234567890"
      })
  void otherLines(String line) {
    assertEquals("", Dates.iso(line));
  }
}
