package tidings.cli.containers;

import java.util.Optional;

/**
 * The name under which this run's containers can be found and removed, should its JVM be killed:
 * {@code TIDINGS_TEST_RUN}, else the number of this process.
 */
final class RunLabel {
  static final String NAME =
      Optional.ofNullable(System.getenv("TIDINGS_TEST_RUN"))
          .orElse(Long.toString(ProcessHandle.current().pid()));

  static final String KEY = "tidings.test-run";

  private RunLabel() {}
}
