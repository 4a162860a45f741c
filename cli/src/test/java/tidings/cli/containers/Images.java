package tidings.cli.containers;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The images that the tests run, by the variables that docker-compose.yml knows too. */
final class Images {
  static final String KAFKA = named("KAFKA_IMAGE", "apache/kafka:4.3.1");
  static final String REGISTRY = named("REGISTRY_IMAGE", "apicurio/apicurio-registry:3.3.3");
  private static final String JAVA = named("JAVA_IMAGE", "eclipse-temurin:17-jre");
  private static final String BUILT = "tidings:test";

  private static @Nullable String tidings;

  private Images() {}

  /** Returns our image: {@code TIDINGS_IMAGE}, else built from the Dockerfile, once a test run. */
  static synchronized String tidings() {
    if (tidings == null) {
      tidings = Optional.ofNullable(System.getenv("TIDINGS_IMAGE")).orElseGet(Images::build);
    }
    return tidings;
  }

  private static String build() {
    try {
      Program.of("docker", "build", "--build-arg", "JAVA_IMAGE=" + JAVA, "--tag", BUILT, ".").run();
      return BUILT;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("the docker command is needed to build our image", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while our image was built", e);
    }
  }

  private static String named(String variable, String usual) {
    return Optional.ofNullable(System.getenv(variable)).orElse(usual);
  }
}
