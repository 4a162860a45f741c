package tidings.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceSettingsReaderTest {
  @Test
  void shouldReadEveryKindOfValue() {
    SourceSettingsReader reader =
        new SourceSettingsReader(
            Map.of(
                "section", " world ",
                "tags", "a, b,,c ",
                "fetch", "false",
                "pages", "7",
                "wait", "PT1.5S"));

    assertThat(reader.text("section")).isEqualTo("world");
    assertThat(reader.list("tags")).containsExactly("a", "b", "c");
    assertThat(reader.flag("fetch", true)).isFalse();
    assertThat(reader.number("pages", 3, 1, 10)).isEqualTo(7);
    assertThat(reader.duration("wait", Duration.ZERO, Duration.ZERO, Duration.ofMinutes(1)))
        .isEqualTo(Duration.ofMillis(1_500));
    reader.finish();
  }

  @Test
  void shouldTakeTheDefaultOfWhatIsAbsentOrBlank() {
    SourceSettingsReader reader = new SourceSettingsReader(Map.of("pages", " "));

    assertThat(reader.text("section")).isNull();
    assertThat(reader.list("tags")).isEmpty();
    assertThat(reader.flag("fetch", true)).isTrue();
    assertThat(reader.number("pages", 3, 1, 10)).isEqualTo(3);
    reader.finish();
  }

  @Test
  void shouldSayEverythingThatIsWrongAtOnce() {
    SourceSettingsReader reader =
        new SourceSettingsReader(
            Map.of(
                "fetch", "yes",
                "few", "0",
                "many", "11",
                "huge", "99999999999",
                "wait", "1s",
                "long", "P2D",
                "mood", "grey",
                "feetch", "true"));
    reader.flag("fetch", true);
    reader.number("few", 3, 1, 10);
    reader.number("many", 3, 1, 10);
    reader.number("huge", 3, 1, 10);
    reader.duration("wait", Duration.ZERO, Duration.ZERO, Duration.ofDays(1));
    reader.duration("long", Duration.ZERO, Duration.ZERO, Duration.ofDays(1));
    reader.<String>read("mood", "bright", mood -> null, "be of good cheer");
    reader.addProblem("url is missing; give the address");

    assertThatThrownBy(reader::finish)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            "feetch" is no setting; known are fetch, few, many, huge, wait, long, mood
            fetch is "yes"; write true or false
            few is "0"; give a number from 1 to 10
            many is "11"; give a number from 1 to 10
            huge is "99999999999"; give a number from 1 to 10
            wait is "1s"; give an ISO-8601 duration from PT0S to PT24H
            long is "P2D"; give an ISO-8601 duration from PT0S to PT24H
            mood is "grey"; be of good cheer
            url is missing; give the address\
            """);
  }
}
