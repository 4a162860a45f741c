package tidings.cli.deadletters;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
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

/** Lists dead letters. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists dead letters, and how many there are of each cause.",
    footer = {"", "Exit codes: 0 done, 1 failed, 2 the command line makes no sense."})
final class ListLetters implements Callable<Integer> {
  @Parameters(
      paramLabel = "SERVICE",
      arity = "0..1",
      converter = ServiceConverter.class,
      description = "ingest, enrich or aggregate. Default: all.")
  private @Nullable String service;

  @Option(
      names = "--since",
      paramLabel = "TIME",
      converter = SinceConverter.class,
      description = "Records from a moment on: 2026-03-01, an ISO-8601 time, or 2h for two hours.")
  private @Nullable Instant since;

  @Option(names = "--key", paramLabel = "KEY", description = "Records of one key.")
  private @Nullable String key;

  @Option(
      names = "--why",
      paramLabel = "REGEX",
      description = "Records whose cause holds a match of a regular expression.")
  private @Nullable Pattern why;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "100",
      description = "How many to show, from the first; all are counted. Default: ${DEFAULT-VALUE}.")
  private int limit;

  @Option(names = "--all", description = "Also those that were sent back.")
  private boolean all;

  @Option(names = "--json", description = "One JSON object a line, nothing else.")
  private boolean json;

  @Mixin private KafkaOptions kafka;
  @Mixin private RegistryOption registry;
  @Spec private CommandSpec command;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  ListLetters() {}

  @Override
  public Integer call() throws Exception {
    if (limit < 0) {
      throw new ParameterException(command.commandLine(), "--limit is 0 or more.");
    }
    return DeadLettersCommand.run("nothing was changed", this::list);
  }

  private int list(ProgressDisplay progress) throws IOException {
    LetterLog log = read(progress);
    List<DeadLetter> letters =
        log.letters().values().stream().filter(filter(log)::matches).toList();
    progress.end();
    if (json) {
      letters.stream()
          .limit(limit)
          .map(letter -> LetterJson.of(letter, log))
          .forEach(System.out::println);
      return 0;
    }
    new LetterTable(log).lines(letters, limit).forEach(System.out::println);
    return 0;
  }

  private LetterLog read(ProgressDisplay progress) throws IOException {
    try (LetterReader reader = new LetterReader(Connection.of(kafka, registry), progress)) {
      return reader.log(service == null ? NewsTopics.SERVICES : List.of(service), false);
    }
  }

  private LetterFilter filter(LetterLog log) {
    return letter ->
        (all || !log.isRedriven(letter))
            && (since == null || !letter.time().isBefore(since))
            && (key == null || key.equals(letter.key()))
            && (why == null || letter.cause().matches(why));
  }

  /** Which letters are listed. */
  private interface LetterFilter {
    boolean matches(DeadLetter letter);
  }
}
