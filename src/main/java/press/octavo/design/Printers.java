package press.octavo.design;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import press.octavo.geometry.Length;
import press.octavo.geometry.Size;

/** The printers that Octavo knows, read from the data it ships. */
public final class Printers {
  /** In the order in which they are offered. */
  public static final List<String> NAMES =
      List.of("kdp-paperback", "kdp-hardcover", "ingramspark", "lulu");

  private Printers() {}

  /** A printer by the name that authors use. */
  public static Optional<Printer> find(String name) {
    return NAMES.contains(name)
        ? Optional.of(new Profile(read(name)).printer(name))
        : Optional.empty();
  }

  private static Object read(String name) {
    String resource = "/press/octavo/printers/" + name + ".yml";
    try (InputStream in = Printers.class.getResourceAsStream(resource)) {
      LoadSettings settings = LoadSettings.builder().setLabel(resource).build();
      return new Load(settings).loadFromInputStream(Objects.requireNonNull(in, resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One profile's keys and values; our own data, so that a slip in it is our fault. */
  private static final class Profile {
    private final Map<?, ?> values;

    Profile(Object values) {
      this.values = (Map<?, ?>) values;
    }

    Printer printer(String id) {
      Profile bleed = inner("bleed");
      return new Printer(
          id,
          text("name"),
          text("source").strip(),
          text("verified"),
          list("standards").stream()
              .map(word -> PressStandard.find(word.toString()).orElseThrow())
              .toList(),
          trims(),
          papers(),
          flag("even-pages"),
          flag("blank-end"),
          whole("blank-pages"),
          whole("megabytes"),
          new LinkedHashSet<>(list("refused").stream().map(Object::toString).toList()),
          new Printer.Bleed(bleed.inches("width"), bleed.flag("at-spine")),
          inner("margins").margins(),
          inner("ink").ink(),
          inner("cover").cover());
    }

    private Printer.Trims trims() {
      List<Size> sizes = new ArrayList<>();
      for (Object size : list("trims")) {
        sizes.add(size(size));
      }
      if (!values.containsKey("own-trim")) {
        Size none = new Size(Length.ZERO, Length.ZERO);
        return new Printer.Trims(sizes, none, none);
      }
      Profile own = inner("own-trim");
      return new Printer.Trims(sizes, size(own.get("least")), size(own.get("most")));
    }

    private List<Paper> papers() {
      List<Paper> papers = new ArrayList<>();
      for (Map.Entry<?, ?> entry : inner("papers").values.entrySet()) {
        Profile paper = new Profile(entry.getValue());
        List<?> pages = paper.list("pages");
        papers.add(
            new Paper(
                entry.getKey().toString(),
                (int) number(pages.get(0)),
                (int) number(pages.get(1)),
                paper.inches("page"),
                paper.inches("allowance"),
                paper.limits()));
      }
      return papers;
    }

    private List<Paper.Limit> limits() {
      List<Paper.Limit> limits = new ArrayList<>();
      for (Object limit : values.containsKey("large") ? list("large") : List.of()) {
        List<?> parts = (List<?>) limit;
        limits.add(new Paper.Limit(size(parts), (int) number(parts.get(2))));
      }
      return limits;
    }

    private Printer.Safe margins() {
      List<Printer.Gutter> gutters = new ArrayList<>();
      for (Object step : list("inner")) {
        List<?> pair = (List<?>) step;
        gutters.add(
            new Printer.Gutter((int) number(pair.get(0)), Length.inches(number(pair.get(1)))));
      }
      return new Printer.Safe(inches("outer"), inches("outer-of-bleeding"), gutters);
    }

    private Printer.InkRules ink() {
      return new Printer.InkRules(
          whole("limit"),
          whole("images"),
          whole("line-art"),
          Length.points(number(get("line"))),
          Length.points(number(get("type"))));
    }

    private Printer.CoverRules cover() {
      return new Printer.CoverRules(
          inches("bleed"),
          inches("safe"),
          whole("spine-text-pages"),
          inches("spine-clear"),
          size(get("barcode")),
          flag("template"));
    }

    private @Nullable Object get(String key) {
      return values.get(key);
    }

    private Profile inner(String key) {
      return new Profile(Objects.requireNonNull(get(key), key));
    }

    private String text(String key) {
      return Objects.requireNonNull(get(key), key).toString();
    }

    private boolean flag(String key) {
      return Boolean.TRUE.equals(get(key));
    }

    private int whole(String key) {
      return (int) number(get(key));
    }

    private List<?> list(String key) {
      return (List<?>) Objects.requireNonNull(get(key), key);
    }

    /** Nothing is no length. */
    private Length inches(String key) {
      return values.containsKey(key) ? Length.inches(number(get(key))) : Length.ZERO;
    }

    private static Size size(@Nullable Object pair) {
      List<?> sides = (List<?>) Objects.requireNonNull(pair);
      return new Size(Length.inches(number(sides.get(0))), Length.inches(number(sides.get(1))));
    }

    private static double number(@Nullable Object value) {
      return ((Number) Objects.requireNonNull(value)).doubleValue();
    }
  }
}
