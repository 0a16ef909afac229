package press.octavo.parse.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import press.octavo.source.Diagnostic;
import press.octavo.source.Manuscript;
import press.octavo.source.Reporter;
import press.octavo.source.Source;
import press.octavo.source.Span;

/** Decodes the manuscript's text files; what a book cannot hold becomes U+FFFD and is reported. */
final class Texts {
  /** War and Peace has 3 megabytes; what is larger is no manuscript. */
  static final long MOST_BYTES = 64L << 20;

  private static final char REPLACEMENT = '\uFFFD';
  private static final String SAVE = "save the file as UTF-8 without a byte order mark";

  private final Manuscript manuscript;
  private final Reporter reporter;

  Texts(Manuscript manuscript, Reporter reporter) {
    this.manuscript = manuscript;
    this.reporter = reporter;
  }

  /**
   * A file's text; empty, and reported, when it cannot be read.
   *
   * @param named where the author names the file
   */
  Source read(String path, Span named) {
    try {
      if (manuscript.size(path) > MOST_BYTES) {
        reporter.report(
            Diagnostic.error(
                    "text-too-large", place(path, named), path + " has more than 64 megabytes")
                .hint("divide it into chapters"));
        return new Source(path, "");
      }
      return decode(path, manuscript.bytes(path));
    } catch (Manuscript.OutsideRootException out) {
      reporter.report(
          Diagnostic.error(
              "file-outside", place(path, named), path + " is outside the manuscript folder"));
    } catch (IOException unreadable) {
      reporter.report(
          Diagnostic.error("file-unreadable", place(path, named), path + " cannot be read"));
    }
    return new Source(path, "");
  }

  private static Span place(String path, Span named) {
    return named.isAuthored() ? named : new Source(path, "").whole();
  }

  private Source decode(String path, byte[] bytes) {
    if (begins(bytes, 0xFE, 0xFF)) {
      return utf16(path, bytes, StandardCharsets.UTF_16BE);
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return utf16(path, bytes, StandardCharsets.UTF_16LE);
    }
    int start = begins(bytes, 0xEF, 0xBB) && bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF ? 3 : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start).slice();
    String text = strictly(in);
    return text == null ? notUtf8(path, in.rewind(), start) : fitForXml(path, text);
  }

  private static boolean begins(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private Source utf16(String path, byte[] bytes, Charset charset) {
    String text = new String(bytes, 2, bytes.length - 2, charset);
    Source source = new Source(path, replaced(text));
    reporter.report(
        Diagnostic.error("text-not-utf8", source.span(0, 0), path + " is in UTF-16").hint(SAVE));
    return source;
  }

  private static @Nullable String strictly(ByteBuffer in) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(in).toString();
    } catch (CharacterCodingException malformed) {
      return null;
    }
  }

  private Source notUtf8(String path, ByteBuffer in, int skipped) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer sound = CharBuffer.allocate(in.remaining());
    CoderResult result = decoder.decode(in, sound, true);
    int wrong = in.position() + (result.isError() ? 0 : 1);
    String lenient = lenient(in.rewind());
    Source source = new Source(path, replaced(lenient));
    int offset = Math.min(sound.position(), lenient.length());
    reporter.report(
        Diagnostic.error(
                "text-not-utf8",
                source.span(offset, Math.min(offset + 1, lenient.length())),
                "byte " + (wrong + skipped + 1) + " of " + path + " is not UTF-8")
            .hint(SAVE));
    return source;
  }

  private static String lenient(ByteBuffer in) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE)
          .decode(in)
          .toString();
    } catch (CharacterCodingException impossible) {
      throw new IllegalStateException("replacing never fails", impossible);
    }
  }

  private Source fitForXml(String path, String text) {
    int wrong = firstForbidden(text);
    if (wrong < 0) {
      return new Source(path, text);
    }
    Source source = new Source(path, replaced(text));
    Span span = source.span(wrong, wrong + 1);
    char c = text.charAt(wrong);
    reporter.report(
        text.indexOf('\0') >= 0
            ? Diagnostic.error("text-nul", span, path + " holds NUL characters and is no text")
            : Diagnostic.warning(
                "text-control",
                span,
                "the control character U+"
                    + Integer.toHexString(0x10000 | c).substring(1).toUpperCase(Locale.ROOT)
                    + " cannot stand in a book"));
    return source;
  }

  /** The first character that XML 1.0 forbids, section 2.2; -1 if all are allowed. */
  private static int firstForbidden(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isForbidden(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isForbidden(char c) {
    return c < ' ' ? c != '\n' && c != '\t' && c != '\r' : c == '\uFFFE' || c == '\uFFFF';
  }

  private static String replaced(String text) {
    int first = firstForbidden(text);
    if (first < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    for (int i = first; i < out.length(); i++) {
      if (isForbidden(out.charAt(i))) {
        out.setCharAt(i, REPLACEMENT);
      }
    }
    return out.toString();
  }
}
