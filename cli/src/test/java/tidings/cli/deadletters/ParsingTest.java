package tidings.cli.deadletters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class ParsingTest {
  @Test
  void shouldReadTheIdItPrints() {
    LetterId id = new LetterId("enrich", 2, 4_711_000_000_000L);

    assertThat(LetterId.parse(id.toString())).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ingest",
        "ingest/0",
        "nobody/0/1",
        "ingest/-1/1",
        "ingest/0/1/2",
        "ingest/0/x"
      })
  void shouldRefuseWhatIsNoId(String text) {
    assertThatThrownBy(() -> LetterId.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ingest/0/17");
  }

  @Test
  void shouldOrderIdsAsDataFlows() {
    LetterId ninth = LetterId.parse("ingest/0/9");
    LetterId tenth = LetterId.parse("ingest/0/10");
    LetterId enrich = LetterId.parse("enrich/0/0");
    LetterId aggregate = LetterId.parse("aggregate/0/0");

    assertThat(List.of(aggregate, tenth, enrich, ninth).stream().sorted())
        .containsExactly(ninth, tenth, enrich, aggregate);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T08:00:00Z, 2026-03-01T08:00:00Z",
    "2026-03-01T08:00:00+02:00, 2026-03-01T06:00:00Z",
    "2026-03-01, 2026-03-01T00:00:00Z"
  })
  void shouldReadMoments(String text, Instant moment) {
    assertThat(new SinceConverter().convert(text)).isEqualTo(moment);
  }

  @Test
  void shouldReadHowLongAgo() {
    Instant now = Instant.now();

    assertThat(new SinceConverter().convert("2h")).isBetween(now.minusSeconds(7200), now);
    assertThat(new SinceConverter().convert("P3D")).isBefore(now.minusSeconds(3 * 86_400 - 60));
    assertThatThrownBy(() -> new SinceConverter().convert("soon"))
        .isInstanceOf(TypeConversionException.class);
  }

  @Test
  void shouldDumpTextAsTextAndBytesInHex() {
    assertThat(Dump.of("plain\ntext".getBytes(StandardCharsets.UTF_8))).isEqualTo("plain\ntext");
    assertThat(Dump.of(new byte[] {0, 65, (byte) 0xFF}))
        .startsWith("000000  00 41 ff")
        .contains("  .A.");
    assertThat(Dump.of(new byte[3_000])).contains("… and 1,976 bytes more");
  }
}
