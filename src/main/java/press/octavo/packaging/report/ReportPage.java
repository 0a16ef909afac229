package press.octavo.packaging.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import press.octavo.page.Pages;
import press.octavo.quality.Fault;
import press.octavo.quality.Figure;
import press.octavo.quality.Findings;
import press.octavo.quality.HookUse;
import press.octavo.quality.Place;
import press.octavo.quality.Reading;
import press.octavo.quality.View;
import press.octavo.source.Span;

/** Writes the page that an author polishes by, from top to bottom. */
final class ReportPage {
  /** How many places are shown. */
  private static final int SHOWN = 20;

  /** So many of one kind, as long as there are others: ten loose lines hide the only widow. */
  private static final int OF_A_KIND = 6;

  private final Findings findings;
  private final Pages pages;
  private final GlyphCase glyphs = new GlyphCase();
  private final Html out = new Html();

  ReportPage(Findings findings, Pages pages) {
    this.findings = findings;
    this.pages = pages;
  }

  /** The body of the page. */
  String body() {
    head();
    figures();
    spaces();
    places();
    hooks();
    gate();
    return glyphs.svg() + out;
  }

  private void head() {
    int reached = 0;
    for (Reading reading : findings.readings()) {
      reached += reading.isReached() ? 1 : 0;
    }
    int all = findings.readings().size();
    out.raw("<header>\n").element("p class=\"kicker\"", "Quality of setting");
    out.element("h1", findings.title()).raw("\n<p class=\"verdict\">");
    if (reached == all) {
      out.text("Every figure is where a master compositor would want it.");
    } else {
      out.text(reached + " of " + all + " figures are where a master compositor would want them.");
    }
    out.raw("</p>\n<dl class=\"sum\">");
    sum("pages", Numerals.grouped(findings.pages()));
    sum("justified lines", Numerals.grouped(findings.spaces().lines()));
    sum("evenness of spaces (cv)", Numerals.value(findings.reading(Figure.GAP_CV), true));
    sum(findings.rivers() == 1 ? "river" : "rivers", Numerals.grouped(findings.rivers()));
    out.raw("</dl>\n</header>\n");
  }

  private void sum(String name, String value) {
    out.raw("<div>").element("dt", name).element("dd", value).raw("</div>");
  }

  private void figures() {
    out.element("h2", "The figures");
    out.raw(
        "\n<table><thead><tr><th>figure<th class=\"n\">this book<th class=\"n aim\">aim<th><th>");
    out.raw("what it is</thead>\n<tbody>");
    for (Reading reading : findings.readings()) {
      String kind = reading.isReached() ? "good" : "bad";
      out.raw("<tr><td class=\"key\">").text(reading.figure().key());
      out.raw("<td class=\"n " + kind + "\">").text(Numerals.value(reading, true));
      out.raw("<td class=\"n aim quiet\">").text(Numerals.aim(reading.figure()));
      out.raw("<td>").raw(Gauge.of(reading)).raw("<td class=\"m\">");
      out.text(reading.figure().meaning());
      if (reading.differs()) {
        String value = Numerals.value(reading, false);
        out.element("small", value + " to a meter that sees only the PDF: " + why(reading));
      }
      out.raw("</tr>\n");
    }
    out.raw("</tbody></table>\n");
  }

  private static String why(Reading reading) {
    return switch (reading.figure()) {
      case RAGGED, UNFACING ->
          "it does not count notes, code, tables and pictures at the foot of a page, and must guess"
              + " where the last line should be.";
      case GRID -> "it takes headings, code and tables for lines of the text.";
      default -> "it takes list items and quotations for paragraphs.";
    };
  }

  private void spaces() {
    out.element("h2", "Word spaces");
    out.raw("\n").raw(Histogram.of(findings.spaces())).raw("\n<p>");
    int tight = Histogram.count(findings.spaces(), 0.75, false);
    int loose = Histogram.count(findings.spaces(), 1.5, true);
    out.text(
        "Each bar counts the lines whose word spaces are so wide on the average. "
            + lines(tight)
            + " narrower than three quarters of the usual space, "
            + lines(loose)
            + " wider than one and a half. ");
    out.text(rivers(findings.rivers())).raw("</p>\n");
  }

  private static String lines(int count) {
    return count == 0
        ? "No line is"
        : count == 1 ? "one line is" : Numerals.grouped(count) + " are";
  }

  private static String rivers(int count) {
    String which = " of four or more word spaces below one another.";
    return count == 0
        ? "There is no river" + which
        : count == 1
            ? "There is one river" + which
            : "There are " + Numerals.grouped(count) + " rivers" + which;
  }

  private void places() {
    List<Place> worst = worst();
    out.element("h2", worst.isEmpty() ? "No bad places" : "The worst places");
    if (worst.isEmpty()) {
      out.element("p", "Nothing is so far from the usual that a reader would notice.");
      return;
    }
    out.raw("\n<ol class=\"places\">\n");
    for (Place place : worst) {
      out.raw("<li><p class=\"place\"><span><b>").text(place.fault().word()).raw("</b>, ");
      out.text(place.degree());
      out.text(folios(place));
      out.raw("</span><span class=\"where\">");
      where(place.span());
      out.raw("</span></p>\n<div class=\"sheets\">");
      for (View view : place.views()) {
        String description = place.fault().word() + ": " + place.words();
        out.raw(ViewPicture.of(pages.pages().get(view.page()), view, glyphs, description));
      }
      out.raw("</div></li>\n");
    }
    out.raw("</ol>\n");
  }

  private String folios(Place place) {
    if (place.folio().isEmpty()) {
      return "";
    }
    View last = place.views().get(place.views().size() - 1);
    String end = pages.pages().get(last.page()).label();
    boolean one = end.equals(place.folio()) || place.views().size() == 1;
    return one ? ", page " + place.folio() : ", pages " + place.folio() + " and " + end;
  }

  private void where(Span span) {
    if (span.isAuthored()) {
      out.element("code", span.source().name() + ":" + span.line());
    }
  }

  /** The worst, with a place for every kind. */
  private List<Place> worst() {
    Map<Fault, Integer> counts = new EnumMap<>(Fault.class);
    List<Place> chosen = new ArrayList<>();
    List<Place> rest = new ArrayList<>();
    Set<Integer> unequal = unequal();
    for (Place place : findings.places()) {
      if (place.fault() == Fault.SHORT && unequal.contains(place.views().get(0).page())) {
        continue;
      }
      boolean fits = counts.merge(place.fault(), 1, Integer::sum) <= OF_A_KIND;
      (fits && chosen.size() < SHOWN ? chosen : rest).add(place);
    }
    chosen.addAll(rest.subList(0, Math.min(rest.size(), SHOWN - chosen.size())));
    chosen.sort((a, b) -> Double.compare(b.weight(), a.weight()));
    return chosen;
  }

  /** The pages of spreads that are shown as a whole. */
  private Set<Integer> unequal() {
    Set<Integer> unequal = new TreeSet<>();
    for (Place place : findings.places()) {
      if (place.fault() == Fault.UNEQUAL) {
        place.views().forEach(view -> unequal.add(view.page()));
      }
    }
    return unequal;
  }

  private void hooks() {
    out.element("h2", "Your hooks");
    if (findings.hooks().isEmpty()) {
      out.raw("\n<p>There are none. A paragraph is set tighter with ").element("code", "{.tight}");
      out.raw(" and a line shorter with ").element("code", "{lines=-1}");
      out.raw("; the handbook’s chapter on quality has all of them.</p>\n");
      return;
    }
    out.raw("\n<table><thead><tr><th>hook<th class=\"n\">page<th>where<th>what came of it</thead>");
    out.raw("\n<tbody>");
    for (HookUse use : findings.hooks()) {
      out.raw("<tr><td>").element("code", "{" + use.hook() + "}");
      out.raw("<td class=\"n\">").text(use.folio()).raw("<td>");
      where(use.span());
      out.raw("<td class=\"m\">").text(use.outcome()).raw("</tr>\n");
    }
    out.raw("</tbody></table>\n");
  }

  private void gate() {
    out.element("h2", "Keeping it so");
    out.raw("\n<p>The file that lies beside this page and ends in ")
        .element("code", "-quality.txt");
    out.raw(" has the same figures. Keep a copy with your manuscript, and a build will refuse to ");
    out.raw("make a book that is set worse:</p>\n");
    out.element("pre><code", "octavo build --quality-gate quality.txt").raw("</pre>\n");
  }
}
