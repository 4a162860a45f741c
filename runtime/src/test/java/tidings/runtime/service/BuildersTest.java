package tidings.runtime.service;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.errors.TopologyException;
import org.junit.jupiter.api.Test;
import tidings.schemas.Namespace;

class BuildersTest {
  private static final Properties PROPERTIES =
      StreamsProperties.of(
          "ingest",
          new StreamsSettings(
              Namespace.LIVE,
              "localhost:1",
              "mock://builders",
              Path.of("target"),
              "1",
              1,
              1,
              Duration.ofSeconds(1),
              Duration.ZERO,
              Map.of()));

  @Test
  void shouldRefuseAnUnnamedStore() {
    StreamsBuilder builder = Builders.strict(PROPERTIES);
    builder.<String, String>stream("in").groupByKey().count().toStream().to("out");

    assertThatThrownBy(builder::build).isInstanceOf(TopologyException.class);
  }
}
