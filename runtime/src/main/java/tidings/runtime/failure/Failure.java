package tidings.runtime.failure;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Set;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.InvalidNumberEncodingException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;

/** Tells failures apart, in this one place. */
public enum Failure {
  /**
   * May pass: a broker or registry that does not answer. Retried with back-off; nothing is lost.
   */
  TRANSIENT,
  /** The record's own fault: it becomes a dead letter, the rest goes on. */
  POISON,
  /** Anything else, our own faults among it: the service stops and says why. */
  FATAL;

  /**
   * Answers of the registry below 500 that say nothing about the record: too slow, too many, and
   * credentials that somebody has to mend.
   */
  private static final Set<Integer> WAIT = Set.of(401, 403, 408, 429);

  /** Judges by the whole chain of causes: what is transient anywhere in it is transient. */
  public static Failure of(Throwable thrown) {
    if (Causes.of(thrown).anyMatch(Failure::isTransient)) {
      return TRANSIENT;
    }
    return Causes.of(thrown).anyMatch(Failure::isPoison) ? POISON : FATAL;
  }

  /** Whether the registry is concerned; what is transient and not its own is the broker's. */
  public static boolean isOfRegistry(Throwable thrown) {
    return Causes.of(thrown)
        .anyMatch(cause -> cause instanceof RestClientException || cause instanceof IOException);
  }

  private static boolean isTransient(Throwable thrown) {
    if (thrown instanceof RestClientException answer) {
      return answer.getStatus() >= 500 || WAIT.contains(answer.getStatus());
    }
    // IOException covers refused and timed-out connections to the registry.
    return thrown instanceof RetriableException
        || (thrown instanceof IOException && !isAboutBytes(thrown));
  }

  /** Avro reads from memory: what it finds wrong there is poison. */
  private static boolean isAboutBytes(Throwable thrown) {
    return thrown instanceof EOFException
        || thrown instanceof InvalidNumberEncodingException
        || thrown instanceof CharacterCodingException;
  }

  private static boolean isPoison(Throwable thrown) {
    return thrown instanceof PoisonRecordException
        || thrown instanceof SerializationException
        || thrown instanceof AvroRuntimeException
        || thrown instanceof RecordTooLargeException;
  }
}
