package tidings.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeliveredVersionsTest {
  private final DeliveredVersions delivered = DeliveredVersions.of(SourceCursor.START);

  @Test
  void shouldSurviveInACursor() {
    delivered.add(item(1));
    delivered.add(item(2));

    DeliveredVersions read = DeliveredVersions.of(new SourceCursor(written()));

    assertThat(read.contains(item(1))).isTrue();
    assertThat(read.contains(item(3))).isFalse();
    assertThat(written().get("seen")).isEqualTo(item(1).text() + item(2).text());
  }

  @Test
  void shouldTellVersionsApart() {
    delivered.add(item(1));

    assertThat(delivered.contains(Fingerprint.of("1", List.of("other")))).isFalse();
  }

  @Test
  void shouldRememberTheLastVersionOnly() {
    delivered.add(Fingerprint.of("1", List.of("other")));
    delivered.add(item(1));

    assertThat(delivered.contains(item(1))).isTrue();
    assertThat(delivered.contains(Fingerprint.of("1", List.of("other")))).isFalse();
  }

  @Test
  void shouldRememberAThousandItems() {
    for (int i = 0; i < 1_500; i++) {
      delivered.add(item(i));
    }

    delivered.forget(List.of(item(1_499)));

    assertThat(written().get("seen")).hasSize(14_000);
    assertThat(delivered.contains(item(1_499))).isTrue();
  }

  @Test
  void shouldRememberWhateverIsCurrent() {
    List<Fingerprint> current = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      delivered.add(item(i));
      current.add(item(i));
    }
    delivered.add(item(5_000));

    delivered.forget(current);

    assertThat(current).allMatch(delivered::contains);
    assertThat(delivered.contains(item(5_000))).isFalse();
  }

  @Test
  void shouldTakeTheOrderOfThePlace() {
    delivered.add(item(1));
    delivered.add(item(2));
    delivered.add(item(3));

    delivered.forget(List.of(item(3), item(4), item(2)));

    assertThat(written().get("seen")).isEqualTo(item(3).text() + item(2).text() + item(1).text());
  }

  private Map<String, String> written() {
    Map<String, String> position = new HashMap<>();
    delivered.putInto(position);
    return position;
  }

  private static Fingerprint item(int number) {
    return Fingerprint.of(Integer.toString(number), List.of("says"));
  }
}
