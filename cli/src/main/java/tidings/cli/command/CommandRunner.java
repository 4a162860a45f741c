package tidings.cli.command;

import tidings.runtime.process.StopSignals;

/**
 * Runs the body of a command so that Ctrl-C and SIGTERM end it cleanly: the thread is interrupted,
 * what is open is closed, and the exit code says what happened. The second signal ends the JVM at
 * once. What the body throws otherwise is {@link Failures}' business.
 */
public final class CommandRunner {
  private CommandRunner() {}

  /** The body of a command; returns the exit code. */
  @FunctionalInterface
  public interface Body {
    /** Runs it. */
    int run() throws Exception;
  }

  /**
   * Runs what comes to an end by itself. Exit code 130 after Ctrl-C, 143 after SIGTERM.
   *
   * @param advice what the user can do after an interruption, as part of a sentence
   */
  public static int toItsEnd(String advice, Body body) throws Exception {
    return run(
        StopSignals.watch(
            StopSignals.TERMINATED, () -> System.err.printf("%ninterrupted: %s%n", advice)),
        body);
  }

  /**
   * Runs what serves until it is stopped. Exit code 130 after Ctrl-C, 0 after SIGTERM: who stops a
   * container takes anything else for a failure.
   *
   * @param onStop is called when the signal comes
   */
  public static int untilStopped(Runnable onStop, Body body) throws Exception {
    return run(StopSignals.watch(onStop), body);
  }

  private static int run(StopSignals watched, Body body) throws Exception {
    try (StopSignals signals = watched) {
      try {
        return body.run();
      } catch (Exception e) {
        if (signals.isStopping()) {
          return signals.exitCode();
        }
        throw e;
      }
    }
  }
}
