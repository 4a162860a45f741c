package tidings.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tidings.news.state.RevisionState;

class StateSerdeTest {
  private static final RevisionState REVISION =
      new RevisionState(2, "00ff00ff00ff00ff", false, 1_000L, 2_000L);

  @Test
  void shouldReadWhatItWrote() {
    StateSerde<RevisionState> serde = StateSerde.of(RevisionState.class);

    byte[] bytes = serde.serializer().serialize("any", REVISION);

    assertThat(serde.deserializer().deserialize("any", bytes)).isEqualTo(REVISION);
  }
}
