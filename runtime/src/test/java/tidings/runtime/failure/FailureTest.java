package tidings.runtime.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import org.apache.avro.InvalidNumberEncodingException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class FailureTest {
  @Test
  void shouldRetryWhatMayPass() {
    assertThat(Failure.of(new SerializationException(new ConnectException("refused"))))
        .isEqualTo(Failure.TRANSIENT);
    assertThat(Failure.of(new SerializationException(new RestClientException("away", 503, 50301))))
        .isEqualTo(Failure.TRANSIENT);
    assertThat(Failure.of(new SerializationException(new RestClientException("who?", 401, 40101))))
        .as("wrong credentials are no fault of a record")
        .isEqualTo(Failure.TRANSIENT);
    assertThat(Failure.of(new TimeoutException("no answer"))).isEqualTo(Failure.TRANSIENT);
    assertThat(Failure.of(new RuntimeException(new IOException("reset"))))
        .isEqualTo(Failure.TRANSIENT);
  }

  @Test
  void shouldBlameTheRecordForWhatIsItsFault() {
    assertThat(Failure.of(new SerializationException("Unknown magic byte!")))
        .isEqualTo(Failure.POISON);
    assertThat(Failure.of(new SerializationException(new EOFException())))
        .isEqualTo(Failure.POISON);
    assertThat(Failure.of(new SerializationException(new InvalidNumberEncodingException("no end"))))
        .isEqualTo(Failure.POISON);
    assertThat(
            Failure.of(
                new SerializationException(new RestClientException("no schema 7", 404, 40403))))
        .isEqualTo(Failure.POISON);
    assertThat(Failure.of(new PoisonRecordException("no text", new IllegalStateException())))
        .isEqualTo(Failure.POISON);
  }

  @Test
  void shouldStopForEverythingElse() {
    assertThat(Failure.of(new NullPointerException("a fault of ours"))).isEqualTo(Failure.FATAL);
    assertThat(Failure.of(new OutOfMemoryError())).isEqualTo(Failure.FATAL);
  }
}
