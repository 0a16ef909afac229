package press.octavo.parse.resolve;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.octavo.book.Inline;
import press.octavo.book.Target;
import press.octavo.source.Reporter;
import press.octavo.source.Source;
import press.octavo.source.Span;
import press.octavo.source.Suggestion;

/** Finds where a link leads. */
final class Destinations {
  /**
   * Finding the likest of many names takes time; the author of so many dead links knows already.
   */
  private static final int MOST_HINTS = 100;

  private static final Set<String> UNSAFE =
      Set.of("javascript", "vbscript", "data", "file", "jar", "about", "blob", "filesystem");

  private static final String DOI = "doi";

  private final Names names;
  private final BookFiles files;
  private final LinkFaults faults = new LinkFaults();
  private int hints;

  Destinations(Names names, BookFiles files) {
    this.names = names;
    this.files = files;
  }

  /** Tells of the links without a target. */
  void report(Reporter reporter) {
    faults.report(reporter);
  }

  /** The target of a link; null when there is none. */
  @Nullable Target find(Inline.Link link, Source file) {
    String raw = link.target() instanceof Target.External external ? external.uri().strip() : "";
    if (raw.isEmpty()) {
      return null;
    }
    if (raw.startsWith("//")) {
      return web("https:" + raw, link.span());
    }
    if (raw.startsWith("\\\\")) {
      return unsafe("file", link.span());
    }
    String scheme = raw.startsWith("#") ? "" : Uris.scheme(raw);
    return switch (scheme) {
      case "" -> within(raw, link.span(), file.name());
      case "http", "https" -> web(raw, link.span());
      case "mailto" -> new Target.External(Uris.mail(raw));
      default -> other(scheme, raw, link.span(), file.name());
    };
  }

  private @Nullable Target web(String address, Span span) {
    Optional<String> uri = Uris.web(address);
    if (uri.isEmpty()) {
      faults.add(
          "link-invalid",
          address,
          span,
          address + " is no address of the web; the link's text stays",
          "https://example.org/");
      return null;
    }
    return new Target.External(uri.get());
  }

  private @Nullable Target unsafe(String scheme, Span span) {
    faults.add(
        "link-unsafe",
        scheme,
        span,
        "a link to " + scheme + ": has no place in a book; its text stays",
        "a link to https://, or none");
    return null;
  }

  /** A scheme that is none of the usual; perhaps a file or a host with a colon in its name. */
  private @Nullable Target other(String scheme, String raw, Span span, String file) {
    if (UNSAFE.contains(scheme) || scheme.length() == 1) {
      return unsafe(scheme, span);
    }
    if (scheme.equals(DOI)) {
      return web("https://doi.org/" + raw.substring(DOI.length() + 1), span);
    }
    if (scheme.indexOf('.') > 0) {
      return web("https://" + raw, span);
    }
    if (files.exists(BookFiles.resolved(raw, file))) {
      return within("./" + raw, span, file);
    }
    faults.add(
        "link-scheme",
        scheme,
        span,
        "a link to " + scheme + ": does not work in every edition; its text stays",
        "a link to https:// or mailto:");
    return null;
  }

  /** A link within the manuscript. */
  private @Nullable Target within(String raw, Span span, String file) {
    int hash = raw.indexOf('#');
    String path = hash < 0 ? raw : raw.substring(0, hash);
    String fragment = hash < 0 ? "" : Uris.decoded(raw.substring(hash + 1));
    if (path.isEmpty()) {
      return fragment(fragment, span, file);
    }
    if (path.regionMatches(true, 0, "www.", 0, 4)) {
      return web("https://" + raw, span);
    }
    int query = path.indexOf('?');
    String bare = Uris.decoded(query < 0 ? path : path.substring(0, query));
    String target = files.target(bare, file);
    Optional<String> division = files.division(target);
    if (division.isEmpty()) {
      unfound(bare, target, span);
      return null;
    }
    if (fragment.isEmpty()) {
      return new Target.Internal(division.get());
    }
    Optional<String> id = names.find(target, fragment);
    if (id.isEmpty()) {
      broken(
          target + "#" + fragment,
          span,
          target + " has no heading or id " + fragment + "; the link leads to the file's beginning",
          likely(fragment, target));
    }
    return new Target.Internal(id.orElse(division.get()));
  }

  private @Nullable Target fragment(String fragment, Span span, String file) {
    Optional<String> id =
        fragment.equals("top") ? files.division(file) : names.find(file, fragment);
    if (id.isEmpty()) {
      broken(
          "#" + fragment,
          span,
          "there is no heading or id " + fragment + "; the link's text stays",
          likely(fragment, file));
      return null;
    }
    return new Target.Internal(id.get());
  }

  private void broken(String what, Span span, String message, String hint) {
    faults.add("link-broken", what, span, message, hint);
  }

  private String likely(String fragment, String file) {
    Optional<String> nearest =
        hints++ < MOST_HINTS ? Suggestion.nearest(fragment, names.namesIn(file)) : Optional.empty();
    return nearest
        .map(name -> "did you mean #" + name + "?")
        .orElse("{#" + fragment + "} where it is to lead");
  }

  private void unfound(String path, String target, Span span) {
    if (path.startsWith("/") || path.contains("{{") || path.contains("{%")) {
      faults.add(
          "link-to-site",
          "",
          span,
          "a link leads to " + path + ", which only a web site knows; its text stays",
          "https:// and the site's name before the path");
    } else if (files.exists(target)) {
      faults.add(
          "link-outside-book",
          target,
          span,
          target + " is no part of the book; the link's text stays",
          "a link to where readers can find it, https://…");
    } else {
      Optional<String> nearest = hints++ < MOST_HINTS ? files.nearest(target) : Optional.empty();
      broken(
          target,
          span,
          "there is no file " + target + "; the link's text stays",
          nearest
              .map(name -> "did you mean " + name + "?")
              .orElse("a link to where readers can find it, https://…"));
    }
  }
}
