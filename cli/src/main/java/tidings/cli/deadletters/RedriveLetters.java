package tidings.cli.deadletters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tidings.cli.command.KafkaOptions;
import tidings.cli.command.RegistryOption;
import tidings.cli.terminal.ProgressDisplay;
import tidings.schemas.NewsTopics;

/** Sends dead letters back to where they came from. */
@Command(
    name = "redrive",
    mixinStandardHelpOptions = true,
    description =
        "Sends dead letters back to the topics they came from, under their keys and in their order.",
    footer = {
      "",
      "A record keeps the time at which it was observed first. What was sent back",
      "once is not sent again. Exit codes: 0 done, 1 failed or something was left,",
      "2 the command line makes no sense."
    })
final class RedriveLetters implements Callable<Integer> {
  @Parameters(
      paramLabel = "ID",
      arity = "0..*",
      converter = LetterIdConverter.class,
      description = "As 'list' shows them: ingest/0/17.")
  private List<LetterId> ids = List.of();

  @Option(
      names = "--all",
      paramLabel = "SERVICE",
      converter = ServiceConverter.class,
      description = "All of a service.")
  private @Nullable String all;

  @Option(
      names = "--why",
      paramLabel = "REGEX",
      description =
          "All whose cause holds a match of a regular expression; with --all, of one service.")
  private @Nullable Pattern why;

  @Option(
      names = "--value",
      paramLabel = "FILE",
      description = "Send these bytes in its place; for one ID.")
  private @Nullable Path valueFile;

  @Option(
      names = "--json-value",
      paramLabel = "FILE",
      description = "Send this record in its place, Avro JSON as 'show' prints it; for one ID.")
  private @Nullable Path jsonFile;

  @Option(
      names = "--include-earlier",
      description = "Also earlier ones of the same keys, which would be overtaken.")
  private boolean includeEarlier;

  @Option(names = "--dry-run", description = "Say what would be sent, and send nothing.")
  private boolean dryRun;

  @Mixin private KafkaOptions kafka;
  @Mixin private RegistryOption registry;
  @Spec private CommandSpec command;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  RedriveLetters() {}

  @Override
  public Integer call() throws Exception {
    checkOptions();
    return DeadLettersCommand.run(
        "what was sent is sent; the same command sends the rest", this::redrive);
  }

  private void checkOptions() {
    boolean selects = all != null || why != null;
    if (ids.isEmpty() != selects) {
      throw problem("Say which: either IDs, or --all SERVICE or --why REGEX.");
    }
    if (valueFile != null && jsonFile != null) {
      throw problem("Give --value or --json-value, not both.");
    }
    if (isReplaced() && (ids.size() != 1 || includeEarlier)) {
      throw problem("--value and --json-value are for one ID.");
    }
  }

  private int redrive(ProgressDisplay progress) throws IOException {
    Connection connection = Connection.of(kafka, registry);
    return dryRun ? rehearse(connection, progress) : perform(connection, progress);
  }

  private int rehearse(Connection connection, ProgressDisplay progress) throws IOException {
    try (LetterReader reader = new LetterReader(connection, progress)) {
      RedrivePlan plan = plan(reader.log(services(), true));
      progress.end();
      RedriveReport report = new RedriveReport(plan, System.out, System.err);
      return plan.overtaken().isEmpty() ? report.rehearse() : report.refuse();
    }
  }

  private int perform(Connection connection, ProgressDisplay progress) throws IOException {
    try (Redrive redrive = new Redrive(connection, Clock.systemUTC(), progress)) {
      RedrivePlan plan = plan(redrive.log(services()));
      progress.end();
      RedriveReport report = new RedriveReport(plan, System.out, System.err);
      if (!plan.overtaken().isEmpty()) {
        return report.refuse();
      }
      ReplacementValue replacement = replacement(plan, connection);
      long sent = redrive.send(plan.send(), replacement::value);
      progress.end();
      return report.done(sent);
    }
  }

  private RedrivePlan plan(LetterLog log) throws IOException {
    return RedrivePlan.of(log, wanted(log), includeEarlier, isReplaced());
  }

  private List<DeadLetter> wanted(LetterLog log) throws IOException {
    if (ids.isEmpty()) {
      return log.open().stream()
          .filter(letter -> why == null || letter.cause().matches(why))
          .toList();
    }
    for (LetterId id : ids) {
      if (log.find(id).isEmpty()) {
        throw new IOException("there is no dead letter " + id);
      }
    }
    return new TreeSet<>(ids).stream().map(id -> log.letters().get(id)).toList();
  }

  private List<String> services() {
    if (ids.isEmpty()) {
      return all == null ? NewsTopics.SERVICES : List.of(all);
    }
    return ids.stream().map(LetterId::service).distinct().toList();
  }

  private ReplacementValue replacement(RedrivePlan plan, Connection connection) throws IOException {
    if (valueFile != null) {
      return ReplacementValue.with(Files.readAllBytes(valueFile));
    }
    if (jsonFile == null || plan.send().isEmpty()) {
      return ReplacementValue.none();
    }
    Origin origin = plan.send().get(0).origin();
    String topic = origin == null ? "" : origin.topic();
    return ReplacementValue.with(new Values(connection).write(Files.readString(jsonFile), topic));
  }

  private boolean isReplaced() {
    return valueFile != null || jsonFile != null;
  }

  private ParameterException problem(String sentence) {
    return new ParameterException(command.commandLine(), sentence);
  }
}
