package press.octavo.cli;

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
  private boolean quiet;
  private boolean strict;
  private boolean json;

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
        quiet,
        strict,
        json,
        Commission.NONE);
  }

  private boolean output(String value) {
    boolean plain = output == null && isPlain(value);
    output = value;
    return plain;
  }

  private boolean take(String argument) {
    boolean repeated =
        switch (argument) {
          case "--quiet" -> quiet;
          case "--strict" -> strict;
          case "--json" -> json;
          default -> path != null || !isPlain(argument);
        };
    switch (argument) {
      case "--quiet" -> quiet = true;
      case "--strict" -> strict = true;
      case "--json" -> json = true;
      default -> path = argument;
    }
    return !repeated;
  }

  private static boolean isPlain(String value) {
    return !value.isEmpty() && value.charAt(0) != '-';
  }
}
