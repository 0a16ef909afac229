package press.octavo.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.octavo.book.Picture;
import press.octavo.source.MemoryManuscript;
import press.octavo.source.Reporter;
import press.octavo.source.Said;
import press.octavo.source.Source;
import press.octavo.source.Span;

class PicturesTest {
  private final Reporter reporter = new Reporter();
  private final Span at = new Source("text/one.md", "0123456789").span(2, 4);
  private final MemoryManuscript manuscript =
      MemoryManuscript.folder("x")
          .with("text/one.md", "x")
          .with("text/a b.png", PictureFiles.image("png", 5, 5))
          .with("img/map.png", PictureFiles.image("png", 5, 5))
          .with("static/pix/x.gif", PictureFiles.image("gif", 5, 5))
          .with("bad.png", PictureFiles.cut(PictureFiles.image("png", 5, 5), 40))
          .with(
              "bomb.svg", PictureFiles.text("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///'>]><svg/>"))
          .with(
              "script.svg", PictureFiles.text("<svg width='5' height='5'><script>x</script></svg>"))
          .with("wrong.jpg", PictureFiles.image("png", 5, 5));

  private Optional<Picture> look(String path) {
    return new Pictures(manuscript, reporter).look(path, at);
  }

  @ParameterizedTest
  @CsvSource({
    "a b.png, text/a b.png",
    "a%20b.png, text/a b.png",
    "./a b.png?raw=true, text/a b.png",
    "../img/map.png, img/map.png",
    "..\\img\\map.png, img/map.png",
    "img/map.png, img/map.png",
    "../text/../img/map.png, img/map.png",
    "/img/map.png, img/map.png",
    "/pix/x.gif, static/pix/x.gif",
    "{{ site.baseurl }}/img/map.png, img/map.png",
    "../wrong.jpg, wrong.jpg",
  })
  void found(String written, String path) {
    assertEquals(Optional.of(path), look(written).map(Picture::path));
    assertEquals(List.of(), Said.by(reporter));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mapp.png | error[image-missing] there is no picture mapp.png (did you mean img/map.png?)",
        "../img/mpa.png | error[image-missing] there is no picture ../img/mpa.png (did you mean img/map.png?)",
        "pics/map.png | error[image-missing] there is no picture pics/map.png (did you mean img/map.png?)",
        "../../x.png | error[image-outside] the picture ../../x.png is outside the manuscript folder (copy it into the folder and name it from there)",
        "C:\\\\x.png | error[image-outside] the picture C:\\\\x.png is outside the manuscript folder (copy it into the folder and name it from there)",
        "file:///etc/x.png | error[image-outside] the picture file:///etc/x.png is outside the manuscript folder (copy it into the folder and name it from there)",
        "https://a.b/c.png | warning[image-remote] the picture is on the web and is left out of the book (save it beside the manuscript and name the file)",
        "/assets/c.png | warning[image-remote] the picture /assets/c.png is a path on a web site and is left out (save it beside the manuscript and name the file)",
        "data:image/png;base64,xx | warning[image-data] the picture written into the text is left out (save it as a file beside the manuscript and name the file)",
        "{% image x %} | warning[image-remote] the picture's place is known to a web site only (name a file beside the manuscript)",
        "# | warning[image-nowhere] the picture names no file and is left out",
        "../bad.png | error[image-damaged] bad.png is a PNG file that is cut short (copy the file again)",
        "../bomb.svg | error[svg-entity] bomb.svg declares entities, which Octavo does not read (save it as plain SVG from the program that drew it)",
        "one.md | error[image-format] text/one.md is in a format that Octavo cannot read (save it as PNG, JPEG, SVG, WebP or GIF)",
      })
  void notFound(String written, String said) {
    assertEquals(Optional.empty(), look(written.replace("\\\\", "\\")));
    assertEquals(List.of("text/one.md:1:3 " + said.replace("\\\\", "\\")), Said.by(reporter));
  }

  @Test
  void aLinkOutOfTheFolderIsSaidToBeOne() {
    new Pictures(manuscript, reporter).look("link-out.png", new Source("a.md", "").whole());
    assertTrue(Said.by(reporter).get(0).contains("[image-outside]"));
  }

  @Test
  void aCleanedDrawingIsShownAndReported() {
    assertTrue(look("../script.svg").isPresent());
    assertEquals(
        List.of("text/one.md:1:3 warning[svg-cleaned] script.svg is shown without its script"),
        Said.by(reporter));
  }

  @Test
  void aFileIsLookedAtOnceAndReportedWhereverItIsNamed() {
    Pictures pictures = new Pictures(manuscript, reporter);
    pictures.look("../bad.png", at);
    pictures.look("../bad.png", at.source().span(5, 6));
    assertEquals(1, manuscript.reads());
    assertEquals(2, Said.by(reporter).size());
  }
}
