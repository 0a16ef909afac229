package press.octavo.parse.project;

import java.util.List;
import press.octavo.book.Catalogue;
import press.octavo.book.Contributor;
import press.octavo.book.Metadata;
import press.octavo.parse.punctuation.Punctuation;

/** Gives metadata the quotes and dashes that the text will have. */
final class Typography {
  private Typography() {}

  static Metadata of(Metadata m) {
    Punctuation marks = Punctuation.of(m.lang());
    List<Contributor> people =
        m.contributors().stream()
            .map(one -> new Contributor(marks.text(one.name()), one.role(), one.fileAs()))
            .toList();
    return new Metadata(
        marks.text(m.title()),
        marks.text(m.subtitle()),
        people,
        m.lang(),
        m.date(),
        m.isoDate(),
        m.identifier(),
        m.isbn(),
        marks.text(m.publisher()),
        marks.text(m.rights()),
        marks.text(m.description()),
        m.subjects(),
        m.cover(),
        of(m.catalogue(), marks));
  }

  private static Catalogue of(Catalogue c, Punctuation marks) {
    return new Catalogue(
        c.printIsbn(),
        marks.text(c.fileAs()),
        c.series().stream()
            .map(one -> new Catalogue.Series(marks.text(one.name()), one.position(), one.closed()))
            .toList(),
        c.subjects(),
        marks.text(c.accessibilitySummary()),
        c.certificate());
  }
}
