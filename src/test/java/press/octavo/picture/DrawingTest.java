package press.octavo.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {
  private static final String HEAD =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
          + " width=\"10\" height=\"10\" viewBox=\"0 0 10 10\">";

  private static Drawing read(String svg) throws PictureFault {
    return Drawing.read(svg.getBytes(StandardCharsets.UTF_8));
  }

  private static Drawing inside(String content) throws PictureFault {
    return read(
        "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'>" + content + "</svg>");
  }

  private static String fault(String svg) {
    PictureFault fault = assertThrows(PictureFault.class, () -> read(svg));
    return fault.code() + ": " + fault.said();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "width='10mm' height='1in' | 37.795 x 96, 0 0 37.795 96",
        "viewBox='0 0 20 10' | 20 x 10, 0 0 20 10",
        "width='100%' height='100%' viewBox='1,2 20,10' | 20 x 10, 1,2 20,10",
        "width='40' viewBox='0 0 20 10' | 40 x 20, 0 0 20 10",
        "x='1' | 300 x 150, 0 0 300 150",
      })
  void sizes(String attributes, String size) throws PictureFault {
    String xml = read("<svg " + attributes + "/>").xml();
    String[] parts = size.split("[x,] ", 3);
    assertEquals(
        HEAD.replace("width=\"10\"", "width=\"" + parts[0].strip() + "\"")
                .replace("height=\"10\"", "height=\"" + parts[1].strip() + "\"")
                .replace("0 0 10 10", parts[2])
            + "</svg>",
        xml);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<g onclick='x()'><path d='M0 0'/></g> | <g><path d=\"M0 0\"></path></g> | its script",
        "<a href='javascript:x'><rect/></a> | <g><rect></rect></g> |",
        "<foreignObject><p>x</p></foreignObject> | `` | its text in HTML (foreignObject)",
        "<image href='x.png'/> | `` | a picture kept in another file",
        "<image href='data:image/svg+xml,x'/> | `` | a picture kept in another file",
        "<image xlink:href='data:image/png;base64,AA=='/> | <image xlink:href=\"data:image/png;base64,AA==\"></image> |",
        "<use href='other.svg#x'/> | <use></use> | a part kept in another file",
        "<rect id='1 a'/><use href='#1 a'/> | <rect id=\"_1_20a\"></rect><use xlink:href=\"#_1_20a\"></use> |",
        "<rect id='a'/><rect id='a'/> | <rect id=\"a\"></rect><rect></rect> |",
        "<rect fill='url(http://x/#a)'/> | <rect fill=\"none\"></rect> | a style sheet, font or picture kept in another file",
        "<rect style='fill:url(\"#a\")'/> | <rect style=\"fill:url(#a)\"></rect> |",
        "<style>@import 'x';a{b:u\\rl(x)}/*c*/@font-face{src:url(x)}</style> | <style> a{b:none}  </style> | a style sheet, font or picture kept in another file",
        "<metadata><x/></metadata><i:x xmlns:i='y'><rect/></i:x> | `` |",
        "<rect data-name='x' tabindex='1' inkscape:x='y'/> | <rect></rect> |",
        "<set attributeName='x'/> | `` | its animation",
        "<text x='1'>a &amp; <tspan>b</tspan></text> | <text x=\"1\">a &amp; <tspan>b</tspan></text> |",
        "<flowRoot/> | `` | the element flowRoot",
      })
  void cleaning(String content, String clean, String removed) throws PictureFault {
    Drawing drawing = inside(content);
    assertEquals(HEAD + clean + "</svg>", drawing.xml());
    assertEquals(removed == null ? List.of() : List.of(removed), drawing.removed());
  }

  @Test
  void aCleanDrawingStaysClean() throws PictureFault {
    Drawing once = inside("<g id='a'><title>x</title></g><use href='#a'/>");
    assertEquals(once.xml(), read(once.xml()).xml());
  }

  @Test
  void aPublicDocumentTypeIsDropped() throws PictureFault {
    assertEquals(
        HEAD + "</svg>",
        read("<?xml version='1.0'?>\n<!-- x -->\n<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'"
                + " \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">"
                + "<svg width='10' height='10'/>")
            .xml());
  }

  @Test
  void prefixedDrawingsAreReadToo() throws PictureFault {
    assertEquals(
        HEAD + "<rect></rect></svg>",
        read("<s:svg xmlns:s='http://www.w3.org/2000/svg' width='10' height='10'><s:rect/></s:svg>")
            .xml());
  }

  @Test
  void otherEncodingsAreReadAsDeclared() throws PictureFault {
    String svg = "<?xml version='1.0' encoding='ISO-8859-1'?><svg><title>\u00E9</title></svg>";
    assertEquals(
        "<title>\u00E9</title>",
        Drawing.read(svg.getBytes(StandardCharsets.ISO_8859_1))
            .xml()
            .replaceAll("</?svg[^>]*>", ""));
    assertEquals(300, Drawing.read("<svg/>".getBytes(StandardCharsets.UTF_16)).width());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg>&x;</svg>",
        "<!DOCTYPE svg SYSTEM 'x' [<!ENTITY % y 'z'>]><svg/>",
      })
  void entities(String svg) {
    assertEquals("svg-entity: declares entities, which Octavo does not read", fault(svg));
  }

  @Test
  void whatIsNoDrawing() {
    assertEquals("svg-malformed: is not well-formed XML at line 2, column 3", fault("<svg>\n</a>"));
    assertEquals("svg-malformed: is no SVG drawing", fault("<html/>"));
    assertEquals("svg-malformed: has no size to be shown in", fault("<svg width='0' height='5'/>"));
    assertEquals("svg-malformed: is nested too deeply", fault("<svg>" + "<g>".repeat(100_000)));
  }

  @Test
  void aDrawingThatUnfoldsWithoutEndIsRefused() {
    StringBuilder bomb = new StringBuilder("<svg><defs><rect id='a0'/>");
    for (int i = 1; i < 40; i++) {
      bomb.append("<g id='a").append(i).append("'>");
      bomb.append(("<use href='#a" + (i - 1) + "'/>").repeat(10)).append("</g>");
    }
    bomb.append("</defs><use href='#a39'/></svg>");
    assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> assertEquals("svg-unbounded", fault(bomb.toString()).substring(0, 13)));
    assertEquals(
        "svg-unbounded", fault("<svg><g id='a'><use href='#a'/></g></svg>").substring(0, 13));
  }

  @Test
  void nothingActiveIsLeftInAnyForm() throws PictureFault {
    String hostile =
        "<style>a{b:\"\nc:url(http://e.vil);d:\"}</style><style>@imp@import 'x';ort 'http://e.vil';a{b:u/**/rl(http://e.vil)}</style>"
            + "<SCRIPT>x</SCRIPT><g ONLOAD='javascript:x'/><g style='background:URL( \"javascript:x\" )'/>"
            + "<a xlink:href='http://e.vil'><text>t</text></a><use href='data:x'/>"
            + "<style>*{b:image-set('http://e.vil')}</style><h:script xmlns:h='http://www.w3.org/1999/xhtml'/>";
    String xml = inside(hostile).xml().substring(HEAD.length()).toLowerCase(java.util.Locale.ROOT);
    for (String active : List.of("script", "onload", "@import", "data:", "url(")) {
      assertFalse(xml.contains(active), xml);
    }
  }
}
