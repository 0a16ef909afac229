package press.octavo.packaging.epub;

import java.util.Locale;
import press.octavo.book.Division;

/**
 * What a division is called in the EPUB Structural Semantics Vocabulary and in DPUB-ARIA.
 *
 * @param type the value of {@code epub:type}; empty when the vocabulary has no word
 * @param role the ARIA role; empty where none corresponds
 */
record Semantics(String type, String role) {
  /** Those whose role is their type with {@code doc-} before it. */
  static Semantics of(Division.Kind kind) {
    return switch (kind) {
      case HALF_TITLE -> new Semantics("halftitlepage", "");
      case TITLE_PAGE -> new Semantics("titlepage", "");
      case COPYRIGHT_PAGE -> new Semantics("copyright-page", "");
      case FRONT_MATTER, BACK_MATTER -> new Semantics("", "");
      // A whole section that is an epigraph has no counterpart for sections alone, but the role
      // may stand on any element.
      case DEDICATION,
          EPIGRAPH,
          FOREWORD,
          PREFACE,
          ACKNOWLEDGMENTS,
          INTRODUCTION,
          PROLOGUE,
          PART,
          CHAPTER,
          CONCLUSION,
          EPILOGUE,
          AFTERWORD,
          APPENDIX,
          GLOSSARY,
          BIBLIOGRAPHY,
          INDEX,
          COLOPHON ->
          same(name(kind));
    };
  }

  private static Semantics same(String name) {
    return new Semantics(name, "doc-" + name);
  }

  /** The kind as a style sheet calls it. */
  static String name(Division.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The matter as {@code epub:type} of the body, where no role may stand. */
  static String matter(Division.Matter matter) {
    return switch (matter) {
      case FRONT -> "frontmatter";
      case BODY -> "bodymatter";
      case BACK -> "backmatter";
    };
  }
}
