package tidings.cli.sources;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits for what other threads do, but not for ever. */
public final class Eventually {
  private static final int LOOKS = 600;
  private static final long LOOK_MILLIS = 100;

  private Eventually() {}

  /** A condition; what it throws ends the waiting. */
  @FunctionalInterface
  public interface Condition {
    /** Whether it is so now. */
    boolean holds() throws Exception;
  }

  /** Returns once the condition holds. */
  public static void isTrue(String condition, Condition check) throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    for (int look = 0; look < LOOKS; look++) {
      try {
        if (check.holds()) {
          return;
        }
      } catch (InterruptedException e) {
        throw e;
      } catch (Exception e) {
        throw new AssertionError("while waiting until " + condition, e);
      }
      if (never.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        throw new AssertionError();
      }
    }
    throw new AssertionError("a minute is over, and it is not so that " + condition);
  }
}
