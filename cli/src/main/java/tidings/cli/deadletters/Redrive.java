package tidings.cli.deadletters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import tidings.cli.terminal.ProgressDisplay;
import tidings.runtime.failure.RedriveHeaders;

/**
 * Sends dead letters back. Each transaction holds some of them and, for each, a marker beside the
 * dead letter: after a crash a letter is either back and marked, or neither. Who opens a redrive
 * fences off one that is still open, and only then reads what is marked. Used by one thread.
 */
final class Redrive implements AutoCloseable {
  /** A transaction stays open for seconds, not minutes, whatever is sent. */
  private static final int MAX_LETTERS = 500;

  private static final long MAX_BYTES = 32L << 20;

  private final Connection connection;
  private final Clock clock;
  private final ProgressDisplay progress;
  private final KafkaProducer<byte[], byte[]> producer;
  private final LetterReader reader;
  private int letters;
  private long bytes;
  private long sent;

  Redrive(Connection connection, Clock clock, ProgressDisplay progress) {
    this.connection = connection;
    this.clock = clock;
    this.progress = progress;
    this.producer = connection.producer();
    this.reader = new LetterReader(connection, progress);
    producer.initTransactions();
  }

  /** Returns all letters of services and what was sent back before. */
  LetterLog log(List<String> services) throws IOException {
    return reader.log(services, true);
  }

  /**
   * Sends letters back, in their order.
   *
   * @param mend makes the value to send of the original
   * @return how many are back
   */
  long send(List<DeadLetter> plan, Function<ConsumerRecord<byte[], byte[]>, byte @Nullable []> mend)
      throws IOException {
    try {
      for (List<DeadLetter> run : runs(plan)) {
        send(run, plan.size(), mend);
      }
      commit();
      return sent;
    } catch (RuntimeException | IOException e) {
      abort(e);
      throw e;
    }
  }

  @Override
  public void close() {
    reader.close();
    producer.close();
  }

  /** The letters of each partition of each service. */
  private static Iterable<List<DeadLetter>> runs(List<DeadLetter> plan) {
    Map<LetterId, List<DeadLetter>> runs = new TreeMap<>();
    for (DeadLetter letter : plan) {
      LetterId id = letter.id();
      runs.computeIfAbsent(
              new LetterId(id.service(), id.partition(), 0), first -> new ArrayList<>())
          .add(letter);
    }
    return runs.values();
  }

  private void send(
      List<DeadLetter> run,
      int total,
      Function<ConsumerRecord<byte[], byte[]>, byte @Nullable []> mend)
      throws IOException {
    Map<LetterId, DeadLetter> waiting = new TreeMap<>();
    run.forEach(letter -> waiting.put(letter.id(), letter));
    reader.readFrom(
        run.get(0).id(),
        (id, record) -> {
          DeadLetter letter = waiting.remove(id);
          if (letter != null) {
            send(letter, record, mend.apply(record));
            progress.show("sending back", sent + letters, total, "records");
          }
          return !waiting.isEmpty();
        });
    if (!waiting.isEmpty()) {
      throw new IOException(
          "%s has gone from %s".formatted(waiting.keySet(), connection.bootstrapServers()));
    }
  }

  private void send(
      DeadLetter letter, ConsumerRecord<byte[], byte[]> record, byte @Nullable [] value) {
    if (letters == 0) {
      producer.beginTransaction();
    }
    producer.send(RedrivenRecord.of(letter, record, value));
    producer.send(marker(letter, record));
    letters++;
    bytes += letter.bytes();
    if (letters >= MAX_LETTERS || bytes >= MAX_BYTES) {
      commit();
    }
  }

  private ProducerRecord<byte[], byte[]> marker(
      DeadLetter letter, ConsumerRecord<byte[], byte[]> record) {
    Headers headers =
        new RecordHeaders()
            .add(
                RedriveHeaders.REDRIVEN,
                clock.instant().toString().getBytes(StandardCharsets.US_ASCII));
    byte[] key = letter.id().toString().getBytes(StandardCharsets.US_ASCII);
    return new ProducerRecord<>(
        record.topic(), record.partition(), clock.millis(), key, null, headers);
  }

  private void commit() {
    if (letters > 0) {
      producer.commitTransaction();
      sent += letters;
      letters = 0;
      bytes = 0;
    }
  }

  /** Takes back what is not committed; if even that fails, the broker does it by itself. */
  private void abort(Exception cause) {
    if (letters == 0) {
      return;
    }
    // Whoever reads those topics waits for the end of a transaction: it is worth a moment even now.
    boolean interrupted = Thread.interrupted();
    try {
      producer.abortTransaction();
    } catch (RuntimeException e) {
      cause.addSuppressed(e);
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
