package tidings.cli.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tidings.cli.command.AnnotatorOptions;
import tidings.cli.command.ClientProperties;
import tidings.cli.pipeline.Place;
import tidings.cli.sources.DeclaredSource;
import tidings.cli.sources.SourcesFile;
import tidings.cli.sources.SourcesFileException;
import tidings.cli.terminal.Terminal;
import tidings.runtime.health.HealthSettings;
import tidings.runtime.process.DirectoryLock;
import tidings.runtime.process.Logging;
import tidings.runtime.process.StopSignals;
import tidings.runtime.progress.RunFailedException;

/** {@code tidings run}: live sources, everything in one JVM, a status in the terminal. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = {
      "Reads live sources and keeps rolling summaries of them, everything in this one process,"
          + " until it is stopped. Anybody's Kafka client reads the topics meanwhile.",
      "",
      "What it has is kept in the data directory: the next run goes on there, also after a crash."
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

  @Option(
      names = "--bootstrap",
      paramLabel = "HOST:PORT",
      description = "An outside Kafka instead of the one in this process.")
  private @Nullable String bootstrap;

  @Option(
      names = "--registry",
      paramLabel = "URL",
      description = "An outside schema registry instead of the one in this process.")
  private @Nullable String registry;

  @Mixin private ClientProperties clients;

  @Option(
      names = "--partitions",
      paramLabel = "N",
      defaultValue = "2",
      description = "Of the topics; fixed once they exist. Default: ${DEFAULT-VALUE}.")
  private int partitions;

  @Option(
      names = "--instance",
      paramLabel = "NAME",
      defaultValue = "run",
      description =
          "Name of this process among those that share the work. Default: ${DEFAULT-VALUE}.")
  private String instance;

  @Mixin private AnnotatorOptions annotators;

  @Spec private CommandSpec command;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  public RunCommand() {}

  @Override
  public Integer call() throws IOException {
    // First of all: another run's log is not to be moved away, nor a logger made before this one's
    // place is known.
    try (DirectoryLock lock = DirectoryLock.acquire(data, "run.lock")) {
      Logging.toFile(lock.directory().resolve("tidings.log"));
      return run(settings());
    } catch (SourcesFileException e) {
      say(String.valueOf(e.getMessage()));
      return 2;
    }
  }

  private int run(RunSettings settings) throws IOException {
    try (StopSignals signals = StopSignals.watch(RunCommand::sayThatItStops)) {
      try (LiveRun run = LiveRun.start(settings, Clock.systemUTC(), this::say)) {
        show(run);
        return 0;
      } catch (InterruptedException e) {
        return signals.exitCode();
      } catch (RunFailedException e) {
        say(String.valueOf(e.getMessage()));
        return 1;
      } catch (IOException | KafkaException e) {
        if (signals.isStopping()) {
          return signals.exitCode();
        }
        throw e;
      }
    }
  }

  private void show(LiveRun run) throws InterruptedException {
    StatusDisplay display = StatusDisplay.on(Terminal.detect(), System.out, ZoneOffset.UTC);
    for (; ; ) {
      display.show(run.status());
      run.goOn(BETWEEN_LOOKS);
    }
  }

  private RunSettings settings() throws IOException {
    if (partitions < 1 || partitions > 1000) {
      throw refusal("--partitions must be from 1 to 1000.");
    }
    return new RunSettings(
        data,
        bootstrap == null ? new Place.Here(port) : new Place.Outside(bootstrap),
        registry == null ? new Place.Here(registryPort) : new Place.Outside(registry),
        clients.read(),
        partitions,
        instance,
        connectPort,
        new HealthSettings("127.0.0.1", healthPort),
        declaredSources(),
        annotators.settings());
  }

  private Optional<List<DeclaredSource>> declaredSources() throws IOException {
    return sources == null ? Optional.empty() : Optional.of(SourcesFile.read(sources));
  }

  private ParameterException refusal(String sentence) {
    return new ParameterException(command.commandLine(), sentence);
  }

  private void say(String sentence) {
    System.err.println("tidings run: " + sentence);
  }

  private static void sayThatItStops() {
    System.err.println();
    System.err.println("stopping; the next run goes on here");
  }
}
