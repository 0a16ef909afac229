package press.octavo.book;

import java.util.List;
import java.util.Optional;
import press.octavo.design.Opening;
import press.octavo.source.Span;

/**
 * A part of the book that begins on a page of its own: a chapter, a preface, the title of a part.
 * Divisions stand in reading order; the chapters after a part belong to it.
 *
 * @param id unique in the book, fit for a fragment and a file name
 * @param attributes as the author wrote them on the title
 * @param title empty when the division has none
 * @param content the blocks after the title
 */
public record Division(
    Span span,
    String id,
    Kind kind,
    Attributes attributes,
    List<Inline> title,
    List<Block> content) {

  public Division {
    title = List.copyOf(title);
    content = List.copyOf(content);
  }

  /**
   * How the division begins, if the author has not said so on its title: {@code .drop-cap}, {@code
   * .small-caps} or {@code .plain}.
   */
  public Opening opening(Opening house) {
    if (attributes.has("drop-cap")) {
      return Opening.DROP_CAP;
    }
    if (attributes.has("small-caps")) {
      return Opening.SMALL_CAPS;
    }
    return attributes.has("plain") || !kind.opens() ? Opening.PLAIN : house;
  }

  /** The paragraph that opens the text: the first, though an epigraph may stand before it. */
  public static Optional<Block.Paragraph> opener(List<Block> content) {
    for (Block block : content) {
      if (block instanceof Block.Paragraph paragraph && paragraph.role() == Block.Role.BODY) {
        return Optional.of(paragraph);
      }
      if (!block.attributes().has("epigraph")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Where in the book a division stands. */
  public enum Matter {
    FRONT,
    BODY,
    BACK
  }

  /** What a division is, in the words of EPUB's structural vocabulary. */
  public enum Kind {
    HALF_TITLE(Matter.FRONT),
    TITLE_PAGE(Matter.FRONT),
    COPYRIGHT_PAGE(Matter.FRONT),
    DEDICATION(Matter.FRONT),
    EPIGRAPH(Matter.FRONT),
    FOREWORD(Matter.FRONT),
    PREFACE(Matter.FRONT),
    ACKNOWLEDGMENTS(Matter.FRONT),
    /** Front matter of no special kind. */
    FRONT_MATTER(Matter.FRONT),
    INTRODUCTION(Matter.BODY),
    PROLOGUE(Matter.BODY),
    PART(Matter.BODY),
    CHAPTER(Matter.BODY),
    CONCLUSION(Matter.BODY),
    EPILOGUE(Matter.BODY),
    AFTERWORD(Matter.BACK),
    APPENDIX(Matter.BACK),
    GLOSSARY(Matter.BACK),
    BIBLIOGRAPHY(Matter.BACK),
    INDEX(Matter.BACK),
    COLOPHON(Matter.BACK),
    /** Back matter of no special kind. */
    BACK_MATTER(Matter.BACK);

    private final Matter matter;

    Kind(Matter matter) {
      this.matter = matter;
    }

    public Matter matter() {
      return matter;
    }

    /** Whether it is running text that begins as a chapter does. */
    public boolean opens() {
      return switch (this) {
        case FOREWORD, PREFACE, INTRODUCTION, PROLOGUE, CHAPTER, CONCLUSION, EPILOGUE, AFTERWORD ->
            true;
        default -> false;
      };
    }
  }
}
