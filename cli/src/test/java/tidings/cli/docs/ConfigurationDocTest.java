package tidings.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import tidings.aggregate.AggregateSettings;
import tidings.cli.Tidings;
import tidings.cli.services.AggregateCommand;
import tidings.cli.services.EnrichCommand;
import tidings.cli.services.IngestCommand;
import tidings.enrich.EnrichSettings;
import tidings.ingest.IngestSettings;
import tidings.runtime.service.StreamsSettings;
import tidings.runtime.settings.Setting;

/** The tables of docs/configuration.md list every setting with its default and meaning. */
class ConfigurationDocTest {
  private static final String PAGE = "docs/configuration.md";

  @Test
  void shouldListWhatEveryServiceHas() throws IOException {
    assertThat(Document.read(PAGE).rows("Every service"))
        .containsExactlyElementsOf(rows("<SERVICE>", StreamsSettings.SETTINGS));
  }

  @Test
  void shouldListWhatIngestHas() throws IOException {
    assertThat(Document.read(PAGE).rows("ingest"))
        .containsExactlyElementsOf(
            rows("INGEST", own(IngestSettings.SETTINGS), IngestCommand.OWN_PROCESS));
  }

  @Test
  void shouldListWhatEnrichHas() throws IOException {
    assertThat(Document.read(PAGE).rows("enrich"))
        .containsExactlyElementsOf(
            rows("ENRICH", own(EnrichSettings.SETTINGS), EnrichCommand.OWN_PROCESS));
  }

  @Test
  void shouldListWhatAggregateHas() throws IOException {
    assertThat(Document.read(PAGE).rows("aggregate"))
        .containsExactlyElementsOf(
            rows("AGGREGATE", own(AggregateSettings.SETTINGS), AggregateCommand.OWN_PROCESS));
  }

  @Test
  void shouldListEveryOptionOfTheCommand() throws IOException {
    List<String> expected = new ArrayList<>();
    addRows(new CommandLine(new Tidings()).getCommandSpec(), expected);

    assertThat(Document.read(PAGE).rows("Options of the command"))
        .containsExactlyElementsOf(expected);
  }

  private static void addRows(CommandSpec command, List<String> rows) {
    if (command.usageMessage().hidden()) {
      return;
    }
    command.positionalParameters().forEach(parameter -> rows.add(row(command, "", parameter)));
    command.options().stream()
        .filter(option -> !option.usageHelp() && !option.versionHelp())
        .forEach(option -> rows.add(row(command, option.longestName() + " ", option)));
    command.subcommands().values().forEach(inner -> addRows(inner.getCommandSpec(), rows));
  }

  private static String row(CommandSpec command, String name, ArgSpec argument) {
    boolean isSwitch = !name.isEmpty() && argument.arity().max() == 0;
    return "| `%s` | `%s` | %s |"
        .formatted(
            command.qualifiedName(" "),
            isSwitch ? name.strip() : name + argument.paramLabel().replace("|", "\\|"),
            String.join(" ", argument.description())
                .replace("${DEFAULT-VALUE}", String.valueOf(argument.defaultValue())));
  }

  private static List<Setting> own(List<Setting> settings) {
    return settings.stream()
        .filter(setting -> !StreamsSettings.SETTINGS.contains(setting))
        .toList();
  }

  @SafeVarargs
  private static List<String> rows(String service, List<Setting>... settings) {
    return Stream.of(settings).flatMap(List::stream).map(setting -> row(service, setting)).toList();
  }

  private static String row(String service, Setting setting) {
    String variable = setting.key().toUpperCase(Locale.ROOT).replace('-', '_');
    return "| `%s` | %s | %s | `TIDINGS_%s_%s` |"
        .formatted(
            setting.key(),
            setting.defaultValue().isEmpty() ? "empty" : "`" + setting.defaultValue() + "`",
            setting.meaning(),
            service,
            variable);
  }
}
