package press.octavo.packaging.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static press.octavo.packaging.epub.Write.division;
import static press.octavo.packaging.epub.Write.p;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.octavo.book.Division.Kind;
import press.octavo.font.PlainFonts;

/** Each part of a book says what it is, to reading systems and to voices (EPUB ARIA Guide, 1.1). */
class SemanticsTest {

  @ParameterizedTest
  @CsvSource({
    "HALF_TITLE, frontmatter, halftitlepage,",
    "TITLE_PAGE, frontmatter, titlepage,",
    "COPYRIGHT_PAGE, frontmatter, copyright-page,",
    "DEDICATION, frontmatter, dedication, doc-dedication",
    "EPIGRAPH, frontmatter, epigraph, doc-epigraph",
    "FOREWORD, frontmatter, foreword, doc-foreword",
    "PREFACE, frontmatter, preface, doc-preface",
    "ACKNOWLEDGMENTS, frontmatter, acknowledgments, doc-acknowledgments",
    "INTRODUCTION, bodymatter, introduction, doc-introduction",
    "PROLOGUE, bodymatter, prologue, doc-prologue",
    "PART, bodymatter, part, doc-part",
    "CHAPTER, bodymatter, chapter, doc-chapter",
    "CONCLUSION, bodymatter, conclusion, doc-conclusion",
    "EPILOGUE, bodymatter, epilogue, doc-epilogue",
    "AFTERWORD, backmatter, afterword, doc-afterword",
    "APPENDIX, backmatter, appendix, doc-appendix",
    "GLOSSARY, backmatter, glossary, doc-glossary",
    "BIBLIOGRAPHY, backmatter, bibliography, doc-bibliography",
    "INDEX, backmatter, index, doc-index",
    "COLOPHON, backmatter, colophon, doc-colophon",
  })
  void everyPartHasItsTypeAndItsRole(Kind kind, String matter, String type, String role) {
    Unzipped epub =
        Unzipped.of(
            Specimen.book(
                Specimen.metadata("T", "", "en"), division(kind, "it", "Its Title", p("Text."))),
            new PlainFonts());
    assertThat(epub.text("it.xhtml"))
        .contains("<body epub:type=\"" + matter + "\">")
        .contains(
            "<section epub:type=\""
                + type
                + "\""
                + (role == null ? " id" : " role=\"" + role + "\""))
        .contains("aria-labelledby=\"it-title\"");
  }
}
