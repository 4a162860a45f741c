package tidings.ingest.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.apache.kafka.connect.source.SourceConnector;
import org.junit.jupiter.api.Test;

class ArticleSourceConnectorTest {
  @Test
  void shouldBeFoundByServiceLoader() {
    assertThat(ServiceLoader.load(SourceConnector.class))
        .anyMatch(ArticleSourceConnector.class::isInstance);
  }

  @Test
  void shouldTakeGoodSettings() {
    ScriptedSourceFactory.script("good");

    assertThat(problems(Map.of())).isEmpty();
  }

  @Test
  void shouldNameEveryWrongSettingWithValueAndRemedy() {
    assertThat(
            problems(
                Map.of(
                    "name", "The Bugle",
                    "source.type", "carrier-pigeon",
                    "every", "an hour",
                    "registry.url", " ",
                    "namespace", "A B")))
        .hasSize(5)
        .anySatisfy(p -> assertThat(p).contains("name", "The Bugle", "lower-case"))
        .anySatisfy(
            p -> assertThat(p).contains("source.type", "carrier-pigeon", "known are", "files"))
        .anySatisfy(p -> assertThat(p).contains("every", "an hour", "PT1M"))
        .anySatisfy(p -> assertThat(p).contains("registry.url", "give the address"))
        .anySatisfy(p -> assertThat(p).contains("namespace", "A B", "lower-case"));
  }

  @Test
  void shouldRefuseADurationOutOfRange() {
    ScriptedSourceFactory.script("good");

    assertThat(problems(Map.of("every", "PT0.01S")))
        .singleElement()
        .asString()
        .contains("every", "PT0.01S", "from PT0.1S to P1D");
  }

  @Test
  void shouldSayWhatIsMissing() {
    List<String> problems =
        new ArticleSourceConnector()
            .validate(Map.of()).configValues().stream()
                .flatMap(value -> value.errorMessages().stream())
                .toList();

    assertThat(problems)
        .hasSize(3)
        .anySatisfy(p -> assertThat(p).contains("\"name\""))
        .anySatisfy(p -> assertThat(p).contains("\"source.type\""))
        .anySatisfy(p -> assertThat(p).contains("\"registry.url\""));
  }

  @Test
  void shouldPassOnWhatTheSourceTypeRefuses() {
    assertThat(problems(Map.of("source.script", "unwritten")))
        .singleElement()
        .asString()
        .contains("script", "unwritten", "name one that is written");
  }

  @Test
  void shouldGiveItsOneTaskItsSettings() {
    ArticleSourceConnector connector = new ArticleSourceConnector();
    Map<String, String> properties = TaskRun.properties("good");
    connector.start(properties);

    assertThat(connector.taskConfigs(8)).containsExactly(properties);
    assertThat(connector.taskClass()).isEqualTo(ArticleSourceTask.class);
  }

  private static List<String> problems(Map<String, String> changes) {
    Map<String, String> properties = new HashMap<>(TaskRun.properties("good"));
    properties.putAll(changes);
    return new ArticleSourceConnector()
        .validate(properties).configValues().stream()
            .flatMap(value -> value.errorMessages().stream())
            .toList();
  }
}
