package press.octavo.picture;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import press.octavo.book.Picture;
import press.octavo.source.Diagnostic;
import press.octavo.source.Manuscript;
import press.octavo.source.Reporter;
import press.octavo.source.Span;
import press.octavo.source.Suggestion;

/**
 * Looks at picture files, each once; safe for use from several threads.
 *
 * <p>A picture that is missing from the manuscript is an error; one that lies on a web site, as in
 * a saved post, is a warning, since the text stands without it.
 */
public final class Pictures {
  /** No picture of a bearable number of pixels is larger. */
  private static final long MOST_BYTES = 512L << 20;

  /** Among more files a guess takes longer than it helps. */
  private static final int GUESSED_AMONG = 2_000;

  private final Manuscript manuscript;
  private final Reporter reporter;
  private final Map<String, Look> looks = new ConcurrentHashMap<>();

  public Pictures(Manuscript manuscript, Reporter reporter) {
    this.manuscript = manuscript;
    this.reporter = reporter;
  }

  /**
   * What is known of a picture; empty when it cannot be used, which has then been reported.
   *
   * @param path as the author wrote it, relative to the file that names it or to a folder around it
   * @param at where it is named
   */
  public Optional<Picture> look(String path, Span at) {
    String from = at.source().name();
    Reference reference = new Reference(path, from.substring(0, from.lastIndexOf('/') + 1));
    Optional<Diagnostic> absent = absent(reference, at);
    if (absent.isPresent()) {
      reporter.report(absent.get());
      return Optional.empty();
    }
    for (String candidate : reference.candidates()) {
      if (manuscript.exists(candidate)) {
        return report(candidate, looks.computeIfAbsent(candidate, this::look), at);
      }
    }
    reporter.report(unfound(reference, at));
    return Optional.empty();
  }

  /** Pictures that are not files of the manuscript at all. */
  private static Optional<Diagnostic> absent(Reference reference, Span at) {
    if (reference.isNowhere()) {
      return Optional.of(
          Diagnostic.warning("image-nowhere", at, "the picture names no file and is left out"));
    }
    if (reference.isRemote()) {
      return Optional.of(
          Diagnostic.warning(
                  "image-remote", at, "the picture is on the web and is left out of the book")
              .hint("save it beside the manuscript and name the file"));
    }
    if (reference.isData()) {
      return Optional.of(
          Diagnostic.warning("image-data", at, "the picture written into the text is left out")
              .hint("save it as a file beside the manuscript and name the file"));
    }
    if (reference.isTemplate()) {
      return Optional.of(
          Diagnostic.warning("image-remote", at, "the picture's place is known to a web site only")
              .hint("name a file beside the manuscript"));
    }
    if (reference.isOfMachine()) {
      return Optional.of(outside(reference.path(), at));
    }
    return Optional.empty();
  }

  private Diagnostic unfound(Reference reference, Span at) {
    if (reference.isSiteAbsolute()) {
      return Diagnostic.warning(
              "image-remote",
              at,
              "the picture " + reference.path() + " is a path on a web site and is left out")
          .hint("save it beside the manuscript and name the file");
    }
    if (reference.candidates().isEmpty()) {
      return outside(reference.path(), at);
    }
    String wanted = reference.candidates().get(0);
    if (leadsOut(wanted)) {
      return outside(reference.path(), at);
    }
    Diagnostic missing =
        Diagnostic.error(
            "image-missing", at, "there is no picture " + Reference.decoded(reference.path()));
    return likely(wanted).map(missing::hint).orElse(missing);
  }

  /** Whether it is a link out of the manuscript, which its reading refuses. */
  private boolean leadsOut(String path) {
    try {
      manuscript.size(path);
      return false;
    } catch (Manuscript.OutsideRootException out) {
      return true;
    } catch (IOException missing) {
      return false;
    }
  }

  /** A file of the same name in another folder, or the one whose name is likest. */
  private Optional<String> likely(String wanted) {
    String name = nameOf(wanted);
    Map<String, String> files = new LinkedHashMap<>();
    for (String file : manuscript.files()) {
      files.putIfAbsent(nameOf(file), file);
    }
    Optional<String> nearest =
        files.containsKey(name)
            ? Optional.of(name)
            : files.size() > GUESSED_AMONG
                ? Optional.empty()
                : Suggestion.nearest(name, files.keySet());
    return nearest.map(near -> "did you mean " + files.get(near) + "?");
  }

  private static String nameOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static Diagnostic outside(String path, Span at) {
    return Diagnostic.error(
            "image-outside", at, "the picture " + path + " is outside the manuscript folder")
        .hint("copy it into the folder and name it from there");
  }

  private Look look(String path) {
    try {
      long size = manuscript.size(path);
      if (size > MOST_BYTES) {
        throw new PictureFault(
            "image-too-large", "has " + (size >> 20) + " megabytes", "scale it down");
      }
      byte[] file = manuscript.bytes(path);
      if (Headers.isDrawing(file)) {
        Drawing drawing = Drawing.read(file);
        return Look.of(
            Header.ofDrawing(drawing.width(), drawing.height()).picture(path), drawing.removed());
      }
      return Look.of(Headers.read(file).picture(path));
    } catch (PictureFault fault) {
      return Look.of(fault);
    } catch (Manuscript.OutsideRootException out) {
      return Look.of(
          new PictureFault(
              "image-outside",
              "is outside the manuscript folder",
              "copy it into the folder and name it from there"));
    } catch (IOException unreadable) {
      return Look.of(
          new PictureFault("image-unreadable", "cannot be read", "check the file's permissions"));
    }
  }

  private Optional<Picture> report(String path, Look look, Span at) {
    look.fault()
        .ifPresent(
            fault -> {
              Diagnostic error = Diagnostic.error(fault.code(), at, path + " " + fault.said());
              reporter.report(fault.hint().map(error::hint).orElse(error));
            });
    for (String part : look.removed()) {
      reporter.report(Diagnostic.warning("svg-cleaned", at, path + " is shown without " + part));
    }
    return look.picture();
  }
}
