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
import tidings.cli.command.ClientProperties;
import tidings.runtime.process.Logging;
import tidings.schemas.Namespace;
import tidings.schemas.RegistrySerdes;

/** {@code tidings sources status}: which source is ill, and why. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Says how every live source is, and why not well.",
    footer = {
      "",
      "HEALTH: healthy, failing (it is asked again), failed (a fault; restart it by Connect's REST"
          + " API), silent (its task tells nothing), starting, paused, stopped, unassigned.",
      "",
      "Exit codes: 0 no source is in trouble, 1 one is, or somebody does not answer."
    })
final class StatusCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Option(
      names = "--connect",
      defaultValue = "http://127.0.0.1:8083",
      paramLabel = "URL",
      description = "Any worker's REST API. Default: ${DEFAULT-VALUE}.")
  private String connect;

  @Option(
      names = "--bootstrap",
      defaultValue = "127.0.0.1:9092",
      paramLabel = "HOST:PORT",
      description = "Brokers to ask first. Default: ${DEFAULT-VALUE}.")
  private String bootstrap;

  @Option(
      names = "--registry",
      defaultValue = "http://127.0.0.1:8081",
      paramLabel = "URL",
      description = "Schema registry. Default: ${DEFAULT-VALUE}.")
  private String registry;

  @Option(
      names = "--namespace",
      defaultValue = "",
      paramLabel = "NAME",
      description = "Prefix of the topics.")
  private String namespace;

  @Mixin private ClientProperties clients;

  @Option(names = "--json", description = "One JSON object a line instead of a table.")
  private boolean json;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  StatusCommand() {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    Logging.off();
    List<SourceReport> reports =
        new SourceReports(
                new SourcesClient(connect),
                with("bootstrap.servers", bootstrap),
                new RegistrySerdes(with("schema.registry.url", registry)),
                new Namespace(namespace))
            .look(Instant.now());
    if (json) {
      reports.forEach(report -> System.out.println(json(report)));
    } else {
      new ReportTable(ZoneId.systemDefault()).render(reports).forEach(System.out::println);
    }
    return reports.stream().anyMatch(report -> report.health().isTrouble()) ? 1 : 0;
  }

  private Map<String, String> with(String key, String address) throws IOException {
    Map<String, String> properties = new HashMap<>(Map.of(key, address));
    properties.putAll(clients.read());
    return properties;
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
