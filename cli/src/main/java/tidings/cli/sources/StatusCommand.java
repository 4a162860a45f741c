package tidings.cli.sources;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tidings.cli.command.ConnectOption;
import tidings.cli.command.KafkaOptions;
import tidings.cli.command.RegistryOption;
import tidings.runtime.process.Logging;
import tidings.schemas.RegistrySerdes;

/** {@code tidings sources status}: which source is unhealthy, and why. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Shows the health of every live source, and why it is not healthy.",
    footer = {
      "",
      "HEALTH: healthy, failing (it is polled again), failed (a fault; restart it by Connect's REST"
          + " API), silent (its task reports nothing), starting, paused, stopped, unassigned.",
      "",
      "Exit codes: 0 no source is in trouble, 1 one is, or Kafka, Connect or the registry does not answer."
    })
final class StatusCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Mixin private ConnectOption connect;
  @Mixin private KafkaOptions kafka;
  @Mixin private RegistryOption registry;

  @Option(names = "--json", description = "One JSON object a line instead of a table.")
  private boolean json;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  StatusCommand() {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    Logging.off();
    Map<String, Object> registrySettings = new HashMap<>(kafka.clientProperties());
    registrySettings.put("schema.registry.url", registry.url());
    List<SourceReport> reports =
        new SourceReports(
                new SourcesClient(connect.url()),
                kafka.properties(),
                new RegistrySerdes(registrySettings),
                kafka.namespace())
            .look(Instant.now());
    if (json) {
      reports.forEach(report -> System.out.println(json(report)));
    } else {
      new ReportTable(ZoneId.systemDefault()).render(reports).forEach(System.out::println);
    }
    return reports.stream().anyMatch(report -> report.health().isTrouble()) ? 1 : 0;
  }

  private static String json(SourceReport report) {
    ObjectNode line = JSON.createObjectNode();
    line.put("source", report.source());
    line.put("health", report.health().word());
    line.put("lastSuccess", text(report.lastSuccess()));
    line.put("lastAttempt", text(report.lastAttempt()));
    line.put("reason", report.reason());
    line.put("worker", report.worker());
    return line.toString();
  }

  private static @Nullable String text(@Nullable Instant moment) {
    return moment == null ? null : moment.toString();
  }
}
