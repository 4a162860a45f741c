package tidings.cli.deadletters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tidings.cli.command.KafkaOptions;
import tidings.cli.command.RegistryOption;
import tidings.cli.terminal.ProgressDisplay;

/** Shows all of one dead letter. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Shows one dead letter: where it came from, why, its headers and its value.",
    footer = {
      "",
      "A value that can be read is shown as Avro JSON, as redrive takes it.",
      "Exit codes: 0 done, 1 failed or not there, 2 the command line makes no sense."
    })
final class ShowLetter implements Callable<Integer> {
  @Parameters(
      paramLabel = "ID",
      converter = LetterIdConverter.class,
      description = "As 'list' shows it: ingest/0/17.")
  private LetterId id;

  @Option(
      names = "--value",
      paramLabel = "FILE",
      description = "Write the value's bytes to a file, unchanged.")
  private @Nullable Path valueFile;

  @Option(
      names = "--json-value",
      paramLabel = "FILE",
      description = "Write the value as Avro JSON to a file.")
  private @Nullable Path jsonFile;

  @Mixin private KafkaOptions kafka;
  @Mixin private RegistryOption registry;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  ShowLetter() {}

  @Override
  public Integer call() throws Exception {
    return DeadLettersCommand.run("nothing was changed", this::show);
  }

  private int show(ProgressDisplay progress) throws IOException {
    Connection connection = Connection.of(kafka, registry);
    try (LetterReader reader = new LetterReader(connection, progress)) {
      LetterLog log = reader.log(List.of(id.service()), false);
      DeadLetter letter =
          log.find(id).orElseThrow(() -> new IOException("there is no dead letter " + id));
      ConsumerRecord<byte[], byte[]> record = reader.record(id);
      progress.end();
      print(letter, record, log, new Values(connection));
    }
    return 0;
  }

  private void print(
      DeadLetter letter, ConsumerRecord<byte[], byte[]> record, LetterLog log, Values values)
      throws IOException {
    Values.Reading reading = values.read(record.value());
    new LetterPage(letter, record, log).lines(reading).forEach(System.out::println);
    if (valueFile != null) {
      byte[] value = record.value();
      Files.write(valueFile, value == null ? new byte[0] : value);
    }
    if (jsonFile != null) {
      if (!reading.isRecord()) {
        throw new IOException("the value cannot be read as a record: " + reading.remark());
      }
      Files.writeString(jsonFile, reading.text() + "\n");
    }
  }
}
