package tidings.standalone.service;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tidings.ingest.IngestService;
import tidings.ingest.IngestSettings;
import tidings.runtime.health.HealthSettings;
import tidings.runtime.settings.Setting;
import tidings.runtime.settings.SettingsReader;

/** {@code tidings ingest}: the service from news.raw to news.articles. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = "Runs the service from news.raw to news.articles, until it is stopped.",
    footer = {
      "",
      "Each setting may be an environment variable, TIDINGS_INGEST_<KEY>;",
      "docs/configuration.md lists them. Exit codes: 0 stopped by SIGTERM,",
      "1 failed, 2 settings that cannot be used, 130 interrupted."
    })
public final class IngestCommand implements Callable<Integer> {
  /** What a process of its own has besides. */
  public static final List<Setting> OWN_PROCESS = HealthSettings.settings(9464);

  @Mixin private SettingsFile file;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  public IngestCommand() {}

  @Override
  public Integer call() throws IOException {
    return process().run(file);
  }

  static ServiceProcess process() {
    return new ServiceProcess(
        "ingest", ServicePlan.settings(IngestSettings.SETTINGS, OWN_PROCESS), IngestCommand::plan);
  }

  private static ServicePlan plan(SettingsReader reader) {
    IngestSettings settings = IngestSettings.read(reader);
    return ServicePlan.alone(
        "ingest",
        settings.streams(),
        HealthSettings.read(reader, OWN_PROCESS),
        () -> IngestService.of(settings));
  }
}
