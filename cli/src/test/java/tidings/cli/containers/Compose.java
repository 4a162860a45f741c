package tidings.cli.containers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.rnorth.ducttape.unreliables.Unreliables;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.Network;

/**
 * docker-compose.yml, up under a project name of its own; down again, volumes and all, when closed.
 */
record Compose(String project, Program program) implements AutoCloseable {
  private static final Path LOG = Path.of("target", "compose.log");

  /** Starts everything with these feeds; returns when broker and registry are healthy. */
  static Compose up(Path sources) throws IOException, InterruptedException {
    String project = "tidings-test-" + RunLabel.NAME;
    Program program =
        installed()
            .and("--project-name", project)
            .with(
                Map.of(
                    "KAFKA_IMAGE",
                    Images.KAFKA,
                    "REGISTRY_IMAGE",
                    Images.REGISTRY,
                    "TIDINGS_IMAGE",
                    Images.tidings(),
                    "SOURCES",
                    sources.toAbsolutePath().toString()));
    Compose compose = new Compose(project, program);
    try {
      compose.run("up", "-d");
      return compose;
    } catch (AssertionError | IOException e) {
      compose.close();
      throw e;
    }
  }

  /** Version 2 as a plug-in of docker, else version 1 as a program of its own. */
  private static Program installed() throws InterruptedException {
    Program plugin = Program.of("docker", "compose");
    return plugin.and("version").succeeds() ? plugin : Program.of("docker-compose");
  }

  String run(String... arguments) throws IOException, InterruptedException {
    return program.and(arguments).run();
  }

  /** Returns the network of its services. */
  Network network() {
    return new Existing(project + "_default");
  }

  /** Waits until so many containers are healthy by their own health checks. */
  void awaitHealthy(int containers) {
    Unreliables.retryUntilTrue(180, TimeUnit.SECONDS, () -> healthy().size() == containers);
  }

  private List<String> healthy() {
    return DockerClientFactory.instance()
        .client()
        .listContainersCmd()
        .withLabelFilter(Map.of("com.docker.compose.project", project))
        .exec()
        .stream()
        .map(container -> container.getStatus())
        .filter(status -> status.contains("(healthy)"))
        .toList();
  }

  @Override
  public void close() {
    try {
      Files.writeString(LOG, run("logs", "--no-color", "--timestamps"));
      run("down", "--volumes", "--remove-orphans");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while it was taken down", e);
    }
  }

  /** A network that somebody else made and removes. */
  private record Existing(String name) implements Network {
    @Override
    public String getId() {
      return name;
    }

    @Override
    public void close() {}
  }
}
