package tidings.cli.services;

import static tidings.runtime.settings.Setting.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tidings.cli.sources.DeclaredSource;
import tidings.cli.sources.SourcesFile;
import tidings.ingest.IngestService;
import tidings.ingest.IngestSettings;
import tidings.runtime.health.HealthSettings;
import tidings.runtime.process.ServicePlan;
import tidings.runtime.process.ServiceProcess;
import tidings.runtime.process.ServiceProcess.Configured;
import tidings.runtime.settings.Setting;
import tidings.runtime.settings.SettingsReader;

/** {@code tidings ingest}: the service from news.raw to news.articles. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description =
        "Runs the service from live sources and news.raw to news.articles, until it is stopped.",
    footer = {
      "",
      "Each setting may be an environment variable, TIDINGS_INGEST_<KEY>;",
      "docs/configuration.md lists them. Exit codes: 0 stopped by SIGTERM,",
      "1 failed, 2 settings that cannot be used, 130 interrupted."
    })
public final class IngestCommand implements Callable<Integer> {
  /** What a process of its own has besides. */
  public static final List<Setting> OWN_PROCESS =
      ServicePlan.settings(
          HealthSettings.settings(9464),
          List.of(
              setting("connect-port", "8083", "port of Kafka Connect's REST API; 0 for any free"),
              setting(
                  "connect-advertised-host",
                  "",
                  "name under which other instances reach that API; empty: as bind says"),
              setting(
                  "sources",
                  "",
                  "path of a sources.yaml to configure Kafka Connect with; empty: it keeps the sources it has")));

  @Mixin private SettingsFile file;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  public IngestCommand() {}

  @Override
  public Integer call() throws Exception {
    return ServiceRunner.run(process(), file);
  }

  static ServiceProcess process() {
    return new ServiceProcess(
        "ingest",
        ServicePlan.settings(IngestSettings.SETTINGS, OWN_PROCESS),
        IngestCommand::configure);
  }

  private static Configured configure(SettingsReader reader) {
    IngestSettings settings = IngestSettings.read(reader);
    HealthSettings health = HealthSettings.read(reader, OWN_PROCESS);
    ConnectSidecar connect =
        new ConnectSidecar(
            health.bind(),
            reader.integer("connect-port", OWN_PROCESS, 0, 65_535),
            reader.text("connect-advertised-host", OWN_PROCESS),
            reader.read("sources", OWN_PROCESS, IngestCommand::declaredSources),
            IngestCommand::log);
    return new Configured(
        settings.streams(),
        ServicePlan.ofOneService("ingest", health, streams -> IngestService.of(settings), connect));
  }

  private static Optional<List<DeclaredSource>> declaredSources(String file) {
    try {
      return file.isEmpty() ? Optional.empty() : Optional.of(SourcesFile.read(Path.of(file)));
    } catch (IOException e) {
      throw new UncheckedIOException("it cannot be read", e);
    }
  }

  /** Not a constant: the log is set up when the command runs. */
  private static void log(String sentence) {
    LoggerFactory.getLogger(IngestCommand.class).info(sentence);
  }
}
