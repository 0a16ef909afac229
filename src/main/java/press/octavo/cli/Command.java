package press.octavo.cli;

import java.util.Map;

/** The command {@code octavo}, without the machine it runs on. */
final class Command {
  private final Press press;
  private final Terminal terminal;
  private final Map<String, String> environment;

  Command(Press press, Terminal terminal, Map<String, String> environment) {
    this.press = press;
    this.terminal = terminal;
    this.environment = environment;
  }

  /** Does what the arguments ask and answers with the exit code. */
  int run(String[] arguments) {
    Order order = PlainArguments.read(arguments);
    return order != null
        ? build(order)
        : new Grammar(terminal).run(arguments, this::build, this::check, this::preflight);
  }

  private int build(Order order) {
    return new BuildCommand(press, terminal, environment, order).run();
  }

  private int check(Order order) {
    return new CheckCommand(press, terminal, environment, order).run();
  }

  private int preflight(PreflightOrder order) {
    return new PreflightCommand(terminal, environment, order).run();
  }
}
