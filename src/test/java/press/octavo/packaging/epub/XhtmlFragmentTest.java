package press.octavo.packaging.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static press.octavo.packaging.epub.Write.bullets;
import static press.octavo.packaging.epub.Write.code;
import static press.octavo.packaging.epub.Write.em;
import static press.octavo.packaging.epub.Write.h;
import static press.octavo.packaging.epub.Write.image;
import static press.octavo.packaging.epub.Write.inside;
import static press.octavo.packaging.epub.Write.item;
import static press.octavo.packaging.epub.Write.link;
import static press.octavo.packaging.epub.Write.numbers;
import static press.octavo.packaging.epub.Write.p;
import static press.octavo.packaging.epub.Write.quote;
import static press.octavo.packaging.epub.Write.sceneBreak;
import static press.octavo.packaging.epub.Write.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.octavo.book.Picture.Format;

/** Blocks come out as CommonMark's own examples have them, but for the void elements of XML. */
class XhtmlFragmentTest {
  @Test
  void plainBlocksHavePlainElements() {
    String xhtml =
        XhtmlFragment.of(
            List.of(
                h(2, "Title"),
                p(em(text("a & b")), text(" "), link("/url", text("c")), inside("", text("d"))),
                p(image("/x y.png", Format.PNG, "alt")),
                quote(p("q")),
                bullets(true, item(p("a"), bullets(true, item(p("b"))))),
                numbers(2, item(p("c"))),
                bullets(false, item(p("d"), code("ruby", "x")), item()),
                sceneBreak()));
    assertThat(xhtml)
        .isEqualTo(
            """
            <h2>Title</h2>
            <p><em>a &amp; b</em> <a href="/url">c</a><a href="">d</a></p>
            <p><img src="/x y.png" alt="alt"/></p>
            <blockquote>
            <p>q</p>
            </blockquote>
            <ul>
            <li>a
            <ul>
            <li>b</li>
            </ul>
            </li>
            </ul>
            <ol start="2">
            <li>c</li>
            </ol>
            <ul>
            <li>
            <p>d</p>
            <pre><code class="language-ruby">x
            </code></pre>
            </li>
            <li></li>
            </ul>
            <hr/>
            """);
  }
}
