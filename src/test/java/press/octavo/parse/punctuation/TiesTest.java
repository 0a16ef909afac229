package press.octavo.parse.punctuation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.octavo.book.Inline;
import press.octavo.source.Span;

/** The spaces that hold words together: {@code _} is one of full width, {@code ~} a narrow one. */
class TiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // initials and names
        "by J. R. R. Tolkien | by J._R._R._Tolkien",
        "J.R.R. Tolkien and J.-P. Sartre | J.R.R._Tolkien and J.-P._Sartre",
        "in the U.S. Army, so do I. Then | in the U.S. Army, so do I. Then",
        "Mr. Darcy, Dr Jones (St. Ives) | Mr._Darcy, Dr_Jones (St._Ives)",
        "Mr. and Mrs. Bennet | Mr. and Mrs._Bennet",
        "Martin Luther King, Jr., spoke | Martin Luther King,_Jr., spoke",
        "Louis XIV and Henry V but World I | Louis_XIV and Henry_V but World I",
        // numbers
        "10 km, 5 %, 20 °C, 3 €, 5 lbs. | 10_km, 5~%, 20~°C, 3~€, 5_lbs.",
        "3 million in the 19th century | 3_million in the 19th_century",
        "at 10 a.m. or 5 o'clock | at 10_a.m. or 5_o’clock",
        "§ 12, §§ 12 and ¶ 3 | §~12, §§~12 and ¶~3",
        "No. 5, p. 12, Fig. 3 (vol. IV) | No._5, p._12, Fig._3 (vol._IV)",
        "No. I said so. 5 men | No. I said so. 5 men",
        "on 3 May or May 3, 1914 | on 3_May or May_3, 1914",
        "on 3rd May 1914 A man | on 3rd_May 1914 A man",
        "the 2nd ed. of May 1914 | the 2nd_ed. of May 1914",
        "in 1914 300 men and 10 000 more | in 1914 300 men and 10 000 more",
        "i. e. this, e. g. that | i.~e. this, e.~g. that",
        // what must stay
        "a man, 12, came in 5 or so | a man, 12, came in 5 or so",
        "Dr. in the house | Dr. in the house",
        "about 40 May trees | about 40 May trees",
      })
  void english(String typed, String set) {
    check("en", typed, set);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "z. B. hier, d. h. dort, u. a. m. | z.~B. hier, d.~h. dort, u.~a. m.",
        "i. d. R. (u. U.) a. a. O. | i.~d.~R. (u.~U.) a.~a.~O.",
        "z.B. so | z.B. so",
        "44 v. Chr. und 14 n. Chr. | 44_v.~Chr. und 14_n.~Chr.",
        "Nr. 5, S. 12, Abb. 3, Bd. IV | Nr._5, S._12, Abb._3, Bd._IV",
        "am 24. November im 19. Jh. | am 24._November im 19._Jh.",
        "im Jahr 1914. Danach | im Jahr 1914. Danach",
        "5 %, 3 €, 10 km, 12 Uhr, 4 Mio. Euro | 5~%, 3~€, 10_km, 12_Uhr, 4_Mio. Euro",
        "10 000 und 1 234 567 Leute | 10~000 und 1~234~567 Leute",
        "Dr. Faust, E. T. A. Hoffmann | Dr._Faust, E._T._A._Hoffmann",
        "§ 12 Abs. 3 | §~12 Abs._3",
        "um 5 am Abend so – nie | um 5 am Abend so – nie",
      })
  void german(String typed, String set) {
    check("de", typed, set);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "M. Dupont et Mme Bovary, Mgr Myriel | M._Dupont et Mme_Bovary, Mgr_Myriel",
        "J. M. G. Le Clézio | J._M._G._Le Clézio",
        "12 h 30, 5 %, 10 km, 3 € | 12_h_30, 5~%, 10_km, 3~€",
        "10 000 hommes, 1 234,50 | 10~000 hommes, 1~234,50",
        "le 3 mai 1914 et le 1er mai | le 3_mai 1914 et le 1er_mai",
        "n° 5, p. 12, chap. IV, § 3 | n°_5, p._12, chap._IV, §~3",
        "au XIXe siècle, Louis XIV | au XIXe_siècle, Louis_XIV",
        "p. ex. ici | p.~ex. ici",
        "Oui ; 5 % ! | Oui~; 5~%~!",
      })
  void french(String typed, String set) {
    check("fr", typed, set);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es | El Sr. López y D. Juan vivieron | El Sr._López y D._Juan vivieron",
        "es | el 3 de mayo, n.º 5, pág. 12 | el 3_de_mayo, n.º_5, pág._12",
        "es | 5 de cada siglo XX, EE. UU. | 5 de cada siglo_XX, EE.~UU.",
        "es | «Ya . Cuando» 10 000 €, 5 % | «Ya . Cuando» 10~000~€, 5~%",
        "it | il sig. Rossi, il dott. Bianchi | il sig._Rossi, il dott._Bianchi",
        "it | il 3 maggio, n. 5, p. 12, p. es. | il 3_maggio, n._5, p._12, p.~es.",
        "pt | o Sr. Silva, 3 de maio, p. ex. | o Sr._Silva, 3_de_maio, p.~ex.",
        "nl | dhr. Jansen, blz. 12, 5 mei | dhr._Jansen, blz._12, 5_mei",
        "sv | t. ex. s. 12, 5 kr, 3 maj | t.~ex. s._12, 5_kr, 3_maj",
        "nn | nr. 5, 3. mai | nr._5, 3._mai",
      })
  void romanceAndOthers(String lang, String typed, String set) {
    check(lang, typed, set);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ru | Он в доме и с ним | Он в_доме и_с_ним",
        "ru | О «Войне», к вам. А он | О_«Войне», к_вам. А_он",
        "ru | так же, если бы, есть ли | так_же, если_бы, есть_ли",
        "ru | но, же нет | но, же нет",
        "ru | да -- нет — вот | да_— нет_— вот",
        "ru | — Да | — Да",
        "ru | А. С. Пушкин, г-н Иванов | А._С._Пушкин, г-н_Иванов",
        "ru | № 5, с. 12, рис. 3, гл. IV | №~5, с._12, рис._3, гл._IV",
        "ru | 3 мая 1941 г. в XIX веке | 3_мая 1941_г. в_XIX_веке",
        "ru | т. е. и т. д. и т. п. | т.~е. и_т.~д. и_т.~п.",
        "ru | 10 000 руб., 5 %, 10 км | 10~000_руб., 5~%, 10_км",
        "cs | k lesu, s ním a z domu v Praze | k_lesu, s_ním a_z_domu v_Praze",
        "cs | 24. listopadu, s. r. o., č. 5 | 24._listopadu, s.~r.~o., č._5",
        "cs | slovo – slovo | slovo_– slovo",
        "pl | w domu i z lasu, o tym | w_domu i_z_lasu, o_tym",
        "pl | 3 maja, m. in., nr 5, dr Nowak | 3_maja, m.~in., nr_5, dr_Nowak",
        "xx | 5 km, § 3, J. Doe, a b | 5_km, §~3, J._Doe, a b",
      })
  void slavicAndUnknown(String lang, String typed, String set) {
    check(lang, typed, set);
  }

  @Test
  void swissAndCanadianFrench() {
    check("fr-CH", "Oui ; non : « si » !", "Oui~; non~: «~si~»~!");
    check("fr-CA", "Oui! Non ! « Si » : non; oui", "Oui! Non~! «~Si~»_: non; oui");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "en | \"'Yes,' he said.\" | “~‘Yes,’ he said.”",
        "en | \"He said 'no'\" | “He said ‘no’~”",
        "en | \"'Tis\" | “~’Tis”",
        "en | “‘Typed’” and “the dogs’” | “~‘Typed’~” and “the dogs’~”",
        "de | \"'Nein', sagte er 'doch'\" | „~‚Nein‘, sagte er ‚doch‘~“",
        "sv | \"'Ja'\" | ”~’Ja’~”",
        "it | dell’“ombra” | dell’“ombra”",
        "fr | \"l'“amour”\" | «~l’“amour”~»",
        "ru | \"'Да'\" | «„Да“»",
      })
  void nestedQuotesDoNotTouch(String lang, String typed, String set) {
    check(lang, typed, set);
  }

  @Test
  void aTieAtALineEndOfTheFileKeepsItsPlace() {
    Inline.SoftBreak lineEnd = new Inline.SoftBreak(Span.NONE);
    List<Inline> set =
        Punctuation.of("en")
            .inlines(
                List.of(
                    new Inline.Text(Span.NONE, "Mr."),
                    lineEnd,
                    new Inline.Emphasis(
                        Span.NONE, List.of(new Inline.Text(Span.NONE, "Darcy went 10"))),
                    new Inline.Text(Span.NONE, " km")));
    assertEquals(new Inline.Text(lineEnd.span(), "\u00A0"), set.get(1));
    assertEquals(new Inline.Text(Span.NONE, "\u00A0km"), set.get(3));
  }

  @Test
  void metadataKeepPlainSpaces() {
    assertEquals("J. R. R. Tolkien", Punctuation.of("en").text("J. R. R. Tolkien"));
  }

  @Test
  void theAuthorsOwnSpacesStay() {
    for (String typed : List.of("10\u202Fkm", "Mr.\u00A0Darcy", "10  km", "10\nkm", "z.\u2009B.")) {
      List<Inline> inlines = List.of(new Inline.Text(Span.NONE, typed));
      assertSame(inlines, Punctuation.of("de").inlines(inlines), typed);
    }
  }

  @Test
  void codeIsNotTouched() {
    List<Inline> inlines =
        List.of(
            new Inline.Text(Span.NONE, "see "),
            new Inline.Code(Span.NONE, "10 km 1914-18"),
            new Inline.Link(
                Span.NONE,
                new press.octavo.book.Target.External("https://a.b/1914-18"),
                "",
                List.of(new Inline.Text(Span.NONE, "https://a.b/1914-18"))));
    assertSame(inlines, Punctuation.of("en").inlines(inlines));
  }

  /** Checks running text, in which {@code _} and {@code ~} stand for spaces. */
  static void check(String lang, String typed, String set) {
    List<Inline> inlines = Punctuation.of(lang).inlines(List.of(new Inline.Text(Span.NONE, typed)));
    String text = ((Inline.Text) inlines.get(0)).text();
    assertEquals(set, text.replace('\u00A0', '_').replace('\u202F', '~'));
    assertEquals(Optional.of(Span.NONE), Optional.of(inlines.get(0).span()));
  }
}
