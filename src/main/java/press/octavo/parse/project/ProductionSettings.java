package press.octavo.parse.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import press.octavo.design.Edition;
import press.octavo.design.Paper;
import press.octavo.design.PressStandard;
import press.octavo.design.Printer;
import press.octavo.design.Printers;
import press.octavo.design.Production;
import press.octavo.geometry.Length;
import press.octavo.source.Suggestion;

/** Reads which files are made and for which press: editions, printer, paper, and the key print. */
final class ProductionSettings {
  private static final List<String> STANDARDS = List.of("x-4", "x-1a");
  private static final List<String> EDITIONS = List.of("screen", "print", "epub", "cover");

  /** No printer asks for more. */
  private static final Length MOST_BLEED = Length.inches(1);

  private static final Length MOST_SPINE = Length.inches(4);

  private static final int LEAST_INK = 180;
  private static final int MOST_INK = 400;

  private final Settings settings;

  ProductionSettings(Settings settings) {
    this.settings = settings;
  }

  Production read() {
    Production asked = print();
    Optional<Printer> printer = printer();
    Production bound = printer.map(asked::with).orElse(asked);
    paper(printer);
    return bound.only(editions());
  }

  private List<Edition> editions() {
    Optional<Node> node = settings.node("editions");
    List<Edition> editions = new ArrayList<>();
    for (String word : node.isEmpty() ? List.<String>of() : settings.words("editions")) {
      Optional<Edition> edition = Edition.find(word);
      if (edition.isPresent() && !editions.contains(edition.get())) {
        editions.add(edition.get());
      } else if (edition.isEmpty()) {
        settings.valueFault(
            node.get(),
            "there is no edition " + word,
            Suggestion.nearest(word, EDITIONS)
                .map(near -> "did you mean " + near + "?")
                .orElse("editions: [screen, print, epub, cover]"));
      }
    }
    return editions.isEmpty() ? Edition.USUAL : editions;
  }

  private Optional<Printer> printer() {
    Optional<Node> node = settings.node("printer");
    if (node.isEmpty()) {
      return Optional.empty();
    }
    String name = settings.text(node.get(), "printer");
    Optional<Printer> printer = Printers.find(name);
    if (printer.isEmpty()) {
      settings.valueFault(
          node.get(),
          "Octavo does not know the printer " + name,
          Suggestion.nearest(name, Printers.NAMES)
              .map(near -> "did you mean " + near + "?")
              .orElse("printer: one of " + String.join(", ", Printers.NAMES)));
    }
    return printer;
  }

  /** The paper must be one of the printer's, if that is known. */
  private void paper(Optional<Printer> printer) {
    Optional<Node> node = settings.node("paper");
    if (node.isEmpty() || printer.isEmpty()) {
      return;
    }
    String name = settings.text(node.get(), "paper");
    if (printer.get().paper(name).isEmpty()) {
      List<String> names = printer.get().papers().stream().map(Paper::name).toList();
      settings.valueFault(
          node.get(),
          printer.get().name() + " has no paper " + name,
          "paper: one of " + String.join(", ", names));
    }
  }

  private Production print() {
    Production usual = Production.USUAL;
    String paper = settings.text("paper");
    Optional<Node> node = settings.node("print");
    if (node.isEmpty()) {
      return of(usual, paper);
    }
    if (!(node.get() instanceof MappingNode mapping)) {
      settings.typeFault(node.get(), "print must have keys of its own, as standard and bleed");
      return of(usual, paper);
    }
    Settings print = settings.inner(mapping);
    Production production =
        new Production(
            usual.editions(),
            Optional.empty(),
            paper,
            standard(print),
            length(print, "bleed", MOST_BLEED),
            print.flag(false, "marks"),
            colour(print),
            print.text("profile"),
            inkLimit(print),
            length(print, "spine", MOST_SPINE),
            price(print));
    print.finish();
    return production;
  }

  private static Production of(Production usual, String paper) {
    return new Production(
        usual.editions(),
        Optional.empty(),
        paper,
        usual.standard(),
        usual.bleed(),
        usual.marks(),
        usual.colour(),
        usual.profile(),
        usual.inkLimit(),
        usual.spine(),
        usual.price());
  }

  private static PressStandard standard(Settings print) {
    Optional<Node> node = print.node("standard");
    if (node.isEmpty()) {
      return Production.USUAL.standard();
    }
    String word = print.text(node.get(), "standard");
    Optional<PressStandard> standard = PressStandard.find(word);
    if (standard.isEmpty()) {
      print.valueFault(
          node.get(), "standard is " + String.join(" or ", STANDARDS), "standard: x-4");
    }
    return standard.orElse(PressStandard.X_4);
  }

  private static boolean colour(Settings print) {
    Optional<Node> node = print.node("colour", "color");
    if (node.isEmpty()) {
      return false;
    }
    return switch (print.text(node.get(), "colour")) {
      case "black", "grey", "gray" -> false;
      case "cmyk", "four", "full" -> true;
      default -> {
        print.valueFault(node.get(), "colour is black or cmyk", "colour: black");
        yield false;
      }
    };
  }

  private static int inkLimit(Settings print) {
    Optional<Node> node = print.node("ink-limit");
    if (node.isEmpty()) {
      return Production.INK_LIMIT;
    }
    String written = print.text(node.get(), "ink-limit").replace("%", "").strip();
    try {
      int limit = Integer.parseInt(written);
      if (limit >= LEAST_INK && limit <= MOST_INK) {
        return limit;
      }
    } catch (NumberFormatException e) {
      // Said below, as of a number out of all bounds.
    }
    print.valueFault(node.get(), "ink-limit is a number from 180 to 400", "ink-limit: 300");
    return Production.INK_LIMIT;
  }

  /** A length, {@code none} for none at all; empty when Octavo is to find it. */
  private static Optional<Length> length(Settings print, String name, Length most) {
    Optional<Node> node = print.node(name);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    String written = print.text(node.get(), name);
    if (written.equals("none") || written.equals("0") || written.equals("false")) {
      return Optional.of(Length.ZERO);
    }
    Optional<Length> length = Measures.length(written);
    if (length.isEmpty() || length.get().sp() < 0 || length.get().compareTo(most) > 0) {
      print.valueFault(node.get(), name + " must be a length with its unit", name + ": 3mm");
      return Optional.empty();
    }
    return length;
  }

  /**
   * A price for the bar code's add-on: currency and amount, as {@code USD 14.99}, or the five
   * digits.
   */
  private static String price(Settings print) {
    Optional<Node> node = print.node("price");
    if (node.isEmpty()) {
      return "";
    }
    String written = print.text(node.get(), "price");
    String code = AddOn.of(written);
    if (code.isEmpty()) {
      print.valueFault(
          node.get(), "price is a currency and an amount below 100", "price: USD 14.99");
    }
    return code;
  }
}
