package tidings.runtime.process;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends a run cleanly on Ctrl-C and SIGTERM: interrupts its thread and lets it close what is open
 * before the JVM ends.
 */
public final class InterruptedRun implements AutoCloseable {
  private static final long MAX_SECONDS = 40;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook;

  private InterruptedRun(Thread runner, String advice) {
    this.hook = new Thread(() -> interrupt(runner, advice), "interruption");
  }

  /**
   * Watches over the current thread until it is closed; {@code advice} says what the user can do
   * after an interruption.
   */
  public static InterruptedRun watch(String advice) {
    InterruptedRun watch = new InterruptedRun(Thread.currentThread(), advice);
    Runtime.getRuntime().addShutdownHook(watch.hook);
    return watch;
  }

  @Override
  public void close() {
    closed.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The JVM is ending: that is what the hook is for.
    }
  }

  private void interrupt(Thread runner, String advice) {
    System.err.println();
    System.err.println("interrupted: " + advice);
    runner.interrupt();
    try {
      if (!closed.await(MAX_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("it did not stop within " + MAX_SECONDS + " s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
