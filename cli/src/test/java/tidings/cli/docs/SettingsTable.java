package tidings.cli.docs;

import java.util.List;
import java.util.stream.Collectors;
import tidings.aggregate.AggregateSettings;
import tidings.cli.services.AggregateCommand;
import tidings.cli.services.EnrichCommand;
import tidings.cli.services.IngestCommand;
import tidings.enrich.EnrichSettings;
import tidings.ingest.IngestSettings;
import tidings.runtime.process.ServicePlan;
import tidings.runtime.settings.Setting;

/** The settings of the services as tables: those that all three have, and those of each. */
final class SettingsTable {
  private static final List<Setting> INGEST =
      ServicePlan.settings(IngestSettings.SETTINGS, IngestCommand.OWN_PROCESS);
  private static final List<Setting> ENRICH =
      ServicePlan.settings(EnrichSettings.SETTINGS, EnrichCommand.OWN_PROCESS);
  private static final List<Setting> AGGREGATE =
      ServicePlan.settings(AggregateSettings.SETTINGS, AggregateCommand.OWN_PROCESS);

  private SettingsTable() {}

  /** Returns the settings that all services have with one default and one meaning. */
  static String ofEveryService() {
    return table(INGEST.stream().filter(SettingsTable::isEverywhere).toList());
  }

  /** Returns the other settings of a service. */
  static String of(String service) {
    return table(all(service).stream().filter(setting -> !isEverywhere(setting)).toList());
  }

  private static boolean isEverywhere(Setting setting) {
    return INGEST.contains(setting) && ENRICH.contains(setting) && AGGREGATE.contains(setting);
  }

  private static List<Setting> all(String service) {
    return switch (service) {
      case "ingest" -> INGEST;
      case "enrich" -> ENRICH;
      case "aggregate" -> AGGREGATE;
      default -> throw new AssertionError("there is no service " + service);
    };
  }

  private static String table(List<Setting> settings) {
    return settings.stream()
        .map(SettingsTable::row)
        .collect(
            Collectors.joining("", "| key | default | meaning |\n| --- | --- | --- |\n", "\n"));
  }

  private static String row(Setting setting) {
    return "| `%s` | %s | %s |\n"
        .formatted(
            setting.key(),
            setting.defaultValue().isEmpty() ? "empty" : "`" + setting.defaultValue() + "`",
            setting.meaning());
  }
}
