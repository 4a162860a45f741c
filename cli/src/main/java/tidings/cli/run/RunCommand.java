package tidings.cli.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tidings.cli.command.AnnotatorOptions;
import tidings.cli.command.CommandRunner;
import tidings.cli.command.PartitionsOption;
import tidings.cli.pipeline.ExternalKafkaOptions;
import tidings.cli.pipeline.PipelineSettings;
import tidings.cli.sources.DeclaredSource;
import tidings.cli.sources.SourcesFile;
import tidings.cli.terminal.Terminal;
import tidings.runtime.health.HealthSettings;
import tidings.runtime.process.DirectoryLock;
import tidings.runtime.process.Logging;
import tidings.schemas.Namespace;

/** {@code tidings run}: live sources, everything in one JVM, a status in the terminal. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = {
      "Reads live sources and keeps rolling summaries of them, everything in this one process,"
          + " until it is stopped. Anybody's Kafka client reads the topics meanwhile.",
      "",
      "Its data is kept in the data directory: the next run continues there, also after a crash."
    },
    footer = {
      "",
      "Examples:",
      "  tidings run --sources sources.yaml",
      "  tidings run --sources sources.yaml --bootstrap kafka:9092 \\",
      "      --registry http://registry:8081 --client-properties client.properties",
      "",
      "Exit codes: 0 stopped by SIGTERM, 1 failed, 2 the command line makes no",
      "sense, 130 interrupted."
    })
public final class RunCommand implements Callable<Integer> {
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  @Option(
      names = "--sources",
      paramLabel = "FILE",
      description = "The sources, as docs/adding-a-source.md says.")
  private @Nullable Path sources;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "tidings-data",
      description = "Where everything is kept. Default: ${DEFAULT-VALUE}.")
  private Path data;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "9092",
      description = "Of the Kafka broker on 127.0.0.1; 0: any free one. Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--registry-port",
      paramLabel = "PORT",
      defaultValue = "8081",
      description = "Of the schema registry on 127.0.0.1. Default: ${DEFAULT-VALUE}.")
  private int registryPort;

  @Option(
      names = "--connect-port",
      paramLabel = "PORT",
      defaultValue = "8083",
      description = "Of Kafka Connect's REST API on 127.0.0.1. Default: ${DEFAULT-VALUE}.")
  private int connectPort;

  @Option(
      names = "--health-port",
      paramLabel = "PORT",
      defaultValue = "9464",
      description =
          "Of /health/live, /health/ready and /metrics on 127.0.0.1. Default: ${DEFAULT-VALUE}.")
  private int healthPort;

  @Mixin private ExternalKafkaOptions kafka;

  @Mixin private PartitionsOption partitions;

  @Option(
      names = "--instance",
      paramLabel = "NAME",
      defaultValue = "run",
      description =
          "Name of this process among those that share the work. Default: ${DEFAULT-VALUE}.")
  private String instance;

  @Mixin private AnnotatorOptions annotators;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  public RunCommand() {}

  @Override
  public Integer call() throws Exception {
    // Before anything else: another run's log must not be moved away, nor a logger be made before
    // it is known where this one's log is.
    try (DirectoryLock lock = DirectoryLock.acquire(data, "run.lock")) {
      Logging.toFile(lock.directory().resolve("tidings.log"));
      RunSettings settings = settings();
      return CommandRunner.untilStopped(RunCommand::sayThatItStops, () -> run(settings));
    }
  }

  private int run(RunSettings settings) throws IOException, InterruptedException {
    StatusDisplay display = StatusDisplay.on(Terminal.detect(), System.out, ZoneOffset.UTC);
    try (LiveRun run = LiveRun.start(settings, Clock.systemUTC(), RunCommand::report)) {
      for (; ; ) {
        display.show(run.status());
        run.runFor(BETWEEN_LOOKS);
      }
    }
  }

  private RunSettings settings() throws IOException {
    return new RunSettings(
        new PipelineSettings(
            data,
            kafka.orEmbedded(port, registryPort),
            Namespace.LIVE,
            new PipelineSettings.Scale(partitions.number(), 1, instance),
            PipelineSettings.Pace.ofServices(),
            null,
            annotators.settings()),
        connectPort,
        new HealthSettings("127.0.0.1", healthPort),
        declaredSources());
  }

  private Optional<List<DeclaredSource>> declaredSources() throws IOException {
    return sources == null ? Optional.empty() : Optional.of(SourcesFile.read(sources));
  }

  private static void report(String sentence) {
    System.err.println("tidings run: " + sentence);
  }

  private static void sayThatItStops() {
    System.err.println();
    System.err.println("stopping; the next run continues from here");
  }
}
