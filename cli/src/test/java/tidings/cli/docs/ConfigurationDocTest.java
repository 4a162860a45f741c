package tidings.cli.docs;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import tidings.cli.Tidings;
import tidings.schemas.NewsTopics;

/** The tables of docs/configuration.md are those of the code: no row is missing, none too many. */
class ConfigurationDocTest {
  private static final String PAGE = "docs/configuration.md";

  static Stream<String> services() {
    return NewsTopics.SERVICES.stream();
  }

  @Test
  void shouldListTheSettingsOfEveryService() throws IOException {
    new GeneratedPart(PAGE, "settings").assertSays(SettingsTable.ofEveryService());
  }

  @ParameterizedTest
  @MethodSource("services")
  void shouldListTheSettingsOfAService(String service) throws IOException {
    new GeneratedPart(PAGE, "settings of " + service).assertSays(SettingsTable.of(service));
  }

  @Test
  void shouldListEveryOptionOfTheCommand() throws IOException {
    OptionsTable options = new OptionsTable(new CommandLine(new Tidings()).getCommandSpec());

    new GeneratedPart(PAGE, "options").assertSays(options.markdown());
  }
}
