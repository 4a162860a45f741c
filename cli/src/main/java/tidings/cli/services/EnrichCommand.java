package tidings.cli.services;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tidings.enrich.EnrichService;
import tidings.enrich.EnrichSettings;
import tidings.runtime.health.HealthSettings;
import tidings.runtime.process.ServicePlan;
import tidings.runtime.process.ServiceProcess;
import tidings.runtime.process.ServiceProcess.Configured;
import tidings.runtime.settings.Setting;
import tidings.runtime.settings.SettingsReader;

/** {@code tidings enrich}: the service from news.articles to news.enriched. */
@Command(
    name = "enrich",
    mixinStandardHelpOptions = true,
    description = "Runs the service from news.articles to news.enriched, until it is stopped.",
    footer = {
      "",
      "Each setting may be an environment variable, TIDINGS_ENRICH_<KEY>;",
      "docs/configuration.md lists them. Exit codes: 0 stopped by SIGTERM,",
      "1 failed, 2 settings that cannot be used, 130 interrupted."
    })
public final class EnrichCommand implements Callable<Integer> {
  /** What a process of its own has besides. */
  public static final List<Setting> OWN_PROCESS = HealthSettings.settings(9465);

  @Mixin private SettingsFile file;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  public EnrichCommand() {}

  @Override
  public Integer call() throws Exception {
    return ServiceRunner.run(process(), file);
  }

  static ServiceProcess process() {
    return new ServiceProcess(
        "enrich",
        ServicePlan.settings(EnrichSettings.SETTINGS, OWN_PROCESS),
        EnrichCommand::configure);
  }

  private static Configured configure(SettingsReader reader) {
    EnrichSettings settings = EnrichSettings.read(reader);
    return new Configured(
        settings.streams(),
        ServicePlan.ofOneService(
            "enrich",
            HealthSettings.read(reader, OWN_PROCESS),
            streams -> EnrichService.of(settings)));
  }
}
