package tidings.cli.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options and parameters of a command's subcommands as tables: first those that several
 * subcommands share, by name and meaning, then a table a subcommand.
 */
final class OptionsTable {
  private final Map<String, List<Row>> rows = new LinkedHashMap<>();

  OptionsTable(CommandSpec command) {
    addRows(command);
  }

  /** Returns all tables under headings of the third level. */
  String markdown() {
    StringBuilder text = new StringBuilder();
    text.append("### Options that several commands share\n\n");
    text.append("| option | commands | meaning |\n| --- | --- | --- |\n");
    shared().forEach(row -> text.append(sharedRow(row)));
    rows.forEach((command, all) -> text.append(section(command, all)));
    return text.append("\n").toString();
  }

  private void addRows(CommandSpec command) {
    if (command.usageMessage().hidden()) {
      return;
    }
    List<Row> own = new ArrayList<>();
    command.positionalParameters().forEach(parameter -> own.add(Row.of("", parameter)));
    command.options().stream()
        .filter(option -> !option.usageHelp() && !option.versionHelp())
        .forEach(option -> own.add(Row.of(option.longestName(), option)));
    if (command.subcommands().isEmpty()) {
      rows.put(command.qualifiedName(" "), own);
    }
    command.subcommands().values().forEach(inner -> addRows(inner.getCommandSpec()));
  }

  private List<Row> shared() {
    return rows.values().stream().flatMap(List::stream).distinct().filter(this::isShared).toList();
  }

  private boolean isShared(Row row) {
    return row.isOption() && rows.values().stream().filter(all -> all.contains(row)).count() > 1;
  }

  private String sharedRow(Row row) {
    String commands =
        rows.entrySet().stream()
            .filter(entry -> entry.getValue().contains(row))
            .map(entry -> entry.getKey().substring("tidings ".length()))
            .collect(Collectors.joining(", "));
    return "| `%s` | %s | %s |\n".formatted(row.label(), commands, row.meaning());
  }

  private String section(String command, List<Row> all) {
    StringBuilder text = new StringBuilder("\n### " + command + "\n\n");
    List<Row> own = all.stream().filter(row -> !isShared(row)).toList();
    if (!own.isEmpty()) {
      text.append("| option | meaning |\n| --- | --- |\n");
      own.forEach(row -> text.append("| `%s` | %s |\n".formatted(row.label(), row.meaning())));
    }
    String others =
        all.stream()
            .filter(this::isShared)
            .map(row -> "`" + row.name() + "`")
            .collect(Collectors.joining(", "));
    if (!others.isEmpty()) {
      text.append(own.isEmpty() ? "" : "\n").append("Shared: ").append(others).append(".\n");
    }
    if (all.isEmpty()) {
      text.append("No options.\n");
    }
    return text.toString();
  }

  /**
   * An option or a parameter.
   *
   * @param name of the option; empty for a parameter
   * @param label as it is written on the command line
   * @param meaning its description, with the default
   */
  private record Row(String name, String label, String meaning) {
    static Row of(String name, ArgSpec argument) {
      boolean isSwitch = argument instanceof OptionSpec && argument.arity().max() == 0;
      String value = isSwitch ? "" : argument.paramLabel().replace("|", "\\|");
      String meaning =
          String.join(" ", argument.description())
              .replace("${DEFAULT-VALUE}", String.valueOf(argument.defaultValue()));
      return new Row(name, (name + " " + value).strip(), meaning);
    }

    boolean isOption() {
      return !name.isEmpty();
    }
  }
}
