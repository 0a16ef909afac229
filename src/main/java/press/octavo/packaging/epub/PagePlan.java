package press.octavo.packaging.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import press.octavo.book.Division.Kind;
import press.octavo.design.Design;

/**
 * Which pages the edition has, in reading order: the author's divisions, and before or among them
 * what Octavo makes unless the author has written it.
 */
final class PagePlan {
  static final String COVER = "cover.xhtml";
  static final String TITLE_PAGE = "title-page.xhtml";
  static final String COPYRIGHT_PAGE = "copyright-page.xhtml";

  /** File names that no division may take. */
  static final List<String> RESERVED = List.of("cover", "title-page", "copyright-page", "nav");

  private final List<Page> pages = new ArrayList<>();

  /**
   * A content document.
   *
   * @param division what it shows; empty for pages that Octavo makes
   * @param writer writes it; for the contents, nothing before all others are known
   */
  record Page(
      String href,
      Rank rank,
      Optional<Survey.DivisionFile> division,
      Supplier<Optional<ContentDocument>> writer) {}

  /** The order of the pages before the text. */
  enum Rank {
    COVER,
    HALF_TITLE,
    TITLE_PAGE,
    COPYRIGHT_PAGE,
    DEDICATION,
    CONTENTS,
    TEXT
  }

  private PagePlan() {}

  /**
   * Plans an edition.
   *
   * @param coverImage the file of the cover's picture
   */
  static List<Page> of(Edition edition, String coverImage) {
    PagePlan plan = new PagePlan();
    for (Survey.DivisionFile file : edition.survey().files()) {
      Supplier<Optional<ContentDocument>> writer =
          () -> Optional.of(DivisionPage.of(edition, file));
      Rank rank = rank(file.division().kind());
      plan.pages.add(new Page(file.file(), rank, Optional.of(file), writer));
    }
    GeneratedPages made = new GeneratedPages(edition);
    Design.Front front = edition.book().design().front();
    plan.insert(COVER, Rank.COVER, () -> Optional.of(made.cover(coverImage)));
    if (front.titlePage() && plan.lacks(Rank.TITLE_PAGE)) {
      plan.insert(TITLE_PAGE, Rank.TITLE_PAGE, () -> Optional.of(made.titlePage()));
    }
    if (front.copyrightPage() && plan.lacks(Rank.COPYRIGHT_PAGE) && made.hasCopyrightPage()) {
      plan.insert(COPYRIGHT_PAGE, Rank.COPYRIGHT_PAGE, () -> Optional.of(made.copyrightPage()));
    }
    if (front.contents()) {
      plan.insert(NavigationDocument.HREF, Rank.CONTENTS, Optional::empty);
    }
    return plan.pages;
  }

  private static Rank rank(Kind kind) {
    return switch (kind) {
      case HALF_TITLE -> Rank.HALF_TITLE;
      case TITLE_PAGE -> Rank.TITLE_PAGE;
      case COPYRIGHT_PAGE -> Rank.COPYRIGHT_PAGE;
      case DEDICATION, EPIGRAPH -> Rank.DEDICATION;
      default -> Rank.TEXT;
    };
  }

  private boolean lacks(Rank rank) {
    return pages.stream().noneMatch(page -> page.rank == rank);
  }

  private void insert(String href, Rank rank, Supplier<Optional<ContentDocument>> writer) {
    int at = 0;
    while (at < pages.size() && pages.get(at).rank.compareTo(rank) < 0) {
      at++;
    }
    pages.add(at, new Page(href, rank, Optional.empty(), writer));
  }
}
