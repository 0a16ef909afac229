package press.octavo.book;

import java.util.List;
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
  }
}
