package press.octavo.cli;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.octavo.Commission;

/**
 * Reads the arguments of a well-formed {@code octavo build} without picocli, whose start costs a
 * fifth of the time in which an article is made. Whatever is not quite plain is left to {@link
 * Grammar}, which would read the rest to the same end.
 */
final class PlainArguments {
  private @Nullable String path;
  private @Nullable String output;
  private final Set<Switch> switches = EnumSet.noneOf(Switch.class);

  private PlainArguments() {}

  /** The order, or null when the arguments need a closer look. */
  static @Nullable Order read(String[] arguments) {
    if (arguments.length == 0 || !arguments[0].equals("build")) {
      return null;
    }
    PlainArguments plain = new PlainArguments();
    for (int i = 1; i < arguments.length; i++) {
      boolean valueFollows = arguments[i].equals("--output") && i + 1 < arguments.length;
      boolean understood = valueFollows ? plain.output(arguments[++i]) : plain.take(arguments[i]);
      if (!understood) {
        return null;
      }
    }
    return plain.order();
  }

  private Order order() {
    return new Order(
        path == null ? Order.PATH : path,
        output == null ? Order.OUTPUT : output,
        switches,
        "",
        Commission.NONE);
  }

  private boolean output(String value) {
    boolean plain = output == null && isPlain(value);
    output = value;
    return plain;
  }

  private boolean take(String argument) {
    for (Switch one : Switch.values()) {
      if (one != Switch.VALIDATE && one.option.equals(argument)) {
        return switches.add(one);
      }
    }
    boolean plain = path == null && isPlain(argument);
    path = argument;
    return plain;
  }

  private static boolean isPlain(String value) {
    return !value.isEmpty() && value.charAt(0) != '-';
  }
}
