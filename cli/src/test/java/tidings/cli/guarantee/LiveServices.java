package tidings.cli.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

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
    start(service, "1", Map.of());
  }

  /**
   * Starts an instance; returns at once.
   *
   * @param settings further ones, as environment variables without their prefix
   */
  void start(String service, String instance, Map<String, String> settings) throws IOException {
    String name = service + "-" + instance;
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx400m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Duser.timezone=UTC",
            "-cp",
            System.getProperty("java.class.path"),
            "tidings.cli.Tidings",
            service);
    set(builder, service, "BOOTSTRAP_SERVERS", bootstrapServers);
    set(builder, service, "REGISTRY_URL", registryUrl);
    set(builder, service, "STATE_DIRECTORY", folder.resolve(name).toString());
    set(builder, service, "INSTANCE", instance);
    set(builder, service, "PARTITIONS", Integer.toString(partitions));
    set(builder, service, "HEALTH_PORT", "0");
    set(builder, service, "CONNECT_PORT", "0");
    settings.forEach((key, value) -> set(builder, service, key, value));
    File log = folder.resolve(name + ".log").toFile();
    running.put(
        name,
        builder
            .redirectError(ProcessBuilder.Redirect.appendTo(log))
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
            .start());
  }

  /** Kills one without warning and starts it again. */
  void killAndRestart(String service) throws IOException, InterruptedException {
    running.get(service + "-1").destroyForcibly().waitFor();
    start(service);
  }

  /** Makes an instance fall silent, without its end, as a machine that hangs does. */
  void stop(String service, String instance) throws IOException, InterruptedException {
    signal("-STOP", service, instance);
  }

  /** Has it go on. */
  void goOn(String service, String instance) throws IOException, InterruptedException {
    signal("-CONT", service, instance);
  }

  private void signal(String signal, String service, String instance)
      throws IOException, InterruptedException {
    long process = running.get(service + "-" + instance).pid();
    assertThat(new ProcessBuilder("kill", signal, Long.toString(process)).start().waitFor())
        .isZero();
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
