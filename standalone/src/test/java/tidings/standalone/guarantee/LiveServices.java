package tidings.standalone.guarantee;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The three services, each in a process of its own, as {@code tidings ingest} and so on start it.
 */
final class LiveServices implements AutoCloseable {
  static final List<String> NAMES = List.of("ingest", "enrich", "aggregate");

  private final String bootstrapServers;
  private final String registryUrl;
  private final Path folder;
  private final int partitions;
  private final Map<String, Process> running = new HashMap<>();

  LiveServices(String bootstrapServers, String registryUrl, Path folder, int partitions) {
    this.bootstrapServers = bootstrapServers;
    this.registryUrl = registryUrl;
    this.folder = folder;
    this.partitions = partitions;
  }

  /** Starts one; returns at once. */
  void start(String service) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx400m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Duser.timezone=UTC",
            "-cp",
            System.getProperty("java.class.path"),
            "tidings.standalone.Tidings",
            service);
    set(builder, service, "BOOTSTRAP_SERVERS", bootstrapServers);
    set(builder, service, "REGISTRY_URL", registryUrl);
    set(builder, service, "STATE_DIRECTORY", folder.resolve(service).toString());
    set(builder, service, "PARTITIONS", Integer.toString(partitions));
    set(builder, service, "HEALTH_PORT", "0");
    set(builder, service, "CONNECT_PORT", "0");
    File log = folder.resolve(service + ".log").toFile();
    running.put(
        service,
        builder
            .redirectError(ProcessBuilder.Redirect.appendTo(log))
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
            .start());
  }

  /** Kills one without warning and starts it again. */
  void killAndRestart(String service) throws IOException, InterruptedException {
    running.get(service).destroyForcibly().waitFor();
    start(service);
  }

  /** Fails if one has stopped by itself. */
  void assertRunning() {
    running.forEach(
        (service, process) -> {
          if (!process.isAlive()) {
            throw new AssertionError(
                "%s stopped with %d; see its log".formatted(service, process.exitValue()));
          }
        });
  }

  @Override
  public void close() {
    running.values().forEach(Process::destroyForcibly);
    running.values().forEach(process -> process.onExit().join());
  }

  private static void set(ProcessBuilder builder, String service, String key, String value) {
    builder.environment().put("TIDINGS_" + service.toUpperCase(Locale.ROOT) + "_" + key, value);
  }
}
