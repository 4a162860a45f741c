package tidings.cli.services;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tidings.aggregate.AggregateService;
import tidings.aggregate.AggregateSettings;
import tidings.runtime.health.HealthSettings;
import tidings.runtime.process.ServicePlan;
import tidings.runtime.process.ServiceProcess;
import tidings.runtime.process.ServiceProcess.Configured;
import tidings.runtime.settings.Setting;
import tidings.runtime.settings.SettingsReader;

/** {@code tidings aggregate}: the service from news.enriched to news.topic-summaries. */
@Command(
    name = "aggregate",
    mixinStandardHelpOptions = true,
    description =
        "Runs the service from news.enriched to news.topic-summaries, until it is stopped.",
    footer = {
      "",
      "Each setting may be an environment variable, TIDINGS_AGGREGATE_<KEY>;",
      "docs/configuration.md lists them. Exit codes: 0 stopped by SIGTERM,",
      "1 failed, 2 settings that cannot be used, 130 interrupted."
    })
public final class AggregateCommand implements Callable<Integer> {
  /** What a process of its own has besides. */
  public static final List<Setting> OWN_PROCESS = HealthSettings.settings(9466);

  @Mixin private SettingsFile file;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  public AggregateCommand() {}

  @Override
  public Integer call() throws Exception {
    return ServiceRunner.run(process(), file);
  }

  static ServiceProcess process() {
    return new ServiceProcess(
        "aggregate",
        ServicePlan.settings(AggregateSettings.SETTINGS, OWN_PROCESS),
        AggregateCommand::configure);
  }

  private static Configured configure(SettingsReader reader) {
    AggregateSettings settings = AggregateSettings.read(reader);
    return new Configured(
        settings.streams(),
        ServicePlan.ofOneService(
            "aggregate",
            HealthSettings.read(reader, OWN_PROCESS),
            streams -> AggregateService.of(settings)));
  }
}
