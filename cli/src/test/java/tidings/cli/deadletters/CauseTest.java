package tidings.cli.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import tidings.runtime.failure.DeadLetterHeaders;

class CauseTest {
  @Test
  void shouldSayWhatBroughtItAbout() {
    Cause cause =
        cause(
            "org.apache.kafka.SerializationException",
            "Error deserializing Avro message for id 7",
            "org.apache.kafka.SerializationException: Error\n\tat a.B.c(B.java:1)\n"
                + "Caused by: java.io.EOFException\n\tat d.E.f(E.java:2)\n");

    assertThat(cause.why()).isEqualTo("Error deserializing Avro message for id 7: EOFException");
    assertThat(cause.kind()).isEqualTo("Error deserializing Avro message for id #: EOFException");
  }

  @Test
  void shouldNotSayTheSameTwice() {
    Cause cause = cause("a.Poison", "No title", "a.Poison: No title\nCaused by: b.C: No title\n");

    assertThat(cause.why()).isEqualTo("No title");
  }

  @Test
  void shouldNameTheExceptionThatSaysNothing() {
    assertThat(cause("java.lang.NullPointerException", "null", "").why())
        .isEqualTo("NullPointerException");
  }

  private static Cause cause(String exception, String message, String stackTrace) {
    Headers headers = new RecordHeaders();
    DeadLetterHeaders.add(headers, DeadLetterHeaders.EXCEPTION, exception);
    DeadLetterHeaders.add(headers, DeadLetterHeaders.MESSAGE, message);
    DeadLetterHeaders.add(headers, DeadLetterHeaders.STACK_TRACE, stackTrace);
    return Cause.of(headers);
  }
}
