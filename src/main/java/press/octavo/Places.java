package press.octavo;

import java.util.List;
import press.octavo.page.Mark;
import press.octavo.page.Page;
import press.octavo.page.Pages;
import press.octavo.page.Type;
import press.octavo.source.Span;

/** Where in the manuscript that stands which is found at a place of a finished edition. */
public final class Places {
  /** Of nothing. */
  public static final Places NONE = new Places(List.of());

  private final List<Page> pages;

  private Places(List<Page> pages) {
    this.pages = pages;
  }

  static Places of(Pages pages) {
    return new Places(pages.pages());
  }

  /**
   * Where the text of a page begins.
   *
   * @param number from 1, as pages are counted and not as they are called
   */
  public Span page(int number) {
    if (number < 1 || number > pages.size()) {
      return Span.NONE;
    }
    for (Mark mark : pages.get(number - 1).marks()) {
      if (mark instanceof Type type && !type.origin().span().equals(Span.NONE)) {
        return type.origin().span();
      }
    }
    return Span.NONE;
  }

  /** Where the text of a page begins, by the number that the page bears. */
  Span labelled(String label) {
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).label().equals(label)) {
        return page(i + 1);
      }
    }
    return Span.NONE;
  }

  /**
   * The number that a page bears.
   *
   * @param number from 1, as pages are counted
   */
  String label(int number) {
    return number <= pages.size() ? pages.get(number - 1).label() : Integer.toString(number);
  }
}
