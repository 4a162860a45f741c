package tidings.runtime.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Sends signals to this very JVM while they are watched. */
class StopSignalsTest {
  private final CountDownLatch told = new CountDownLatch(1);

  @Test
  void shouldEndAServiceWithZeroAfterSigterm() throws ReflectiveOperationException {
    try (StopSignals signals = StopSignals.watch(told::countDown)) {
      interruptBy("TERM");

      assertThat(signals.exitCode()).isZero();
      assertThat(signals.isStopping()).isTrue();
    }
    assertThat(told.getCount()).isZero();
  }

  @Test
  void shouldEndWhatHasAnEndOfItsOwnAsTheJvmWouldAfterSigterm()
      throws ReflectiveOperationException {
    try (StopSignals signals = StopSignals.watch(StopSignals.TERMINATED, told::countDown)) {
      interruptBy("TERM");

      assertThat(signals.exitCode()).isEqualTo(143);
    }
  }

  @Test
  void shouldEndWith130AfterCtrlC() throws ReflectiveOperationException {
    try (StopSignals signals = StopSignals.watch(StopSignals.TERMINATED, told::countDown)) {
      interruptBy("INT");

      assertThat(signals.exitCode()).isEqualTo(130);
    }
  }

  @Test
  void shouldNotStopUnasked() {
    try (StopSignals signals = StopSignals.watch(told::countDown)) {
      assertThat(signals.isStopping()).isFalse();
    }
    assertThat(told.getCount()).isOne();
  }

  /** By reflection: javac warns of the use of this class, which nothing silences. */
  private static void interruptBy(String signal) throws ReflectiveOperationException {
    Class<?> type = Class.forName("sun.misc.Signal");
    CountDownLatch never = new CountDownLatch(1);
    type.getMethod("raise", type)
        .invoke(null, type.getConstructor(String.class).newInstance(signal));
    assertThatThrownBy(() -> never.await(30, TimeUnit.SECONDS))
        .isInstanceOf(InterruptedException.class);
  }
}
