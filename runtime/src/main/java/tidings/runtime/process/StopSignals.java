package tidings.runtime.process;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stop signals as an interruption: SIGTERM and Ctrl-C interrupt the thread that watches; the second
 * one ends the JVM at once. A shutdown hook would not do: the JVM says 143 after SIGTERM, and who
 * stops a container takes that for a failure.
 */
public final class StopSignals implements AutoCloseable {
  /** The JVM's own exit code after SIGTERM, for what is not stopped that way as a rule. */
  public static final int TERMINATED = 143;

  private static final int STOPPED = 0;
  private static final int CTRL_C = 130;
  private static final int NONE = -1;

  private final Thread runner;
  private final Runnable onStop;
  private final AtomicInteger exitCode = new AtomicInteger(NONE);
  private final List<Runnable> restoring = new ArrayList<>();

  private StopSignals(Thread runner, Runnable onStop) {
    this.runner = runner;
    this.onStop = onStop;
  }

  /**
   * Watches over the current thread, which serves until it is stopped by SIGTERM: its exit code is
   * 0 then.
   *
   * @param onStop is run when a signal has come, by a thread of the JVM; it may say so
   */
  public static StopSignals watch(Runnable onStop) {
    return watch(STOPPED, onStop);
  }

  /**
   * Watches over the current thread until it is closed.
   *
   * @param codeOfSigterm exit code after SIGTERM; {@link #TERMINATED} for what has an end of its
   *     own
   * @param onStop is run when a signal has come, by a thread of the JVM; it may say so
   */
  public static StopSignals watch(int codeOfSigterm, Runnable onStop) {
    StopSignals signals = new StopSignals(Thread.currentThread(), onStop);
    signals.handle("TERM", codeOfSigterm);
    signals.handle("INT", CTRL_C);
    return signals;
  }

  /** Whether a signal has come: what fails from then on was interrupted. */
  public boolean isStopping() {
    return exitCode.get() != NONE;
  }

  /** Returns the exit code after an interruption: 130 after Ctrl-C, else that of SIGTERM. */
  public int exitCode() {
    return Math.max(0, exitCode.get());
  }

  @Override
  public void close() {
    restoring.forEach(Runnable::run);
  }

  private void stop(int code) {
    if (!exitCode.compareAndSet(NONE, code)) {
      Runtime.getRuntime().halt(CTRL_C);
    }
    onStop.run();
    runner.interrupt();
  }

  /**
   * By reflection: the class is in every JDK, but javac warns of its use, which nothing silences.
   */
  private void handle(String name, int code) {
    try {
      Class<?> type = Class.forName("sun.misc.Signal");
      Class<?> handlerType = Class.forName("sun.misc.SignalHandler");
      Object signal = type.getConstructor(String.class).newInstance(name);
      Method handle = type.getMethod("handle", type, handlerType);
      Object before = handle.invoke(null, signal, handler(handlerType, code));
      restoring.add(() -> restore(handle, signal, before));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this Java cannot handle signals", e);
    }
  }

  private Object handler(Class<?> handlerType, int code) {
    return Proxy.newProxyInstance(
        StopSignals.class.getClassLoader(),
        new Class<?>[] {handlerType},
        (proxy, method, arguments) -> {
          stop(code);
          return null;
        });
  }

  private static void restore(Method handle, Object signal, Object handler) {
    try {
      handle.invoke(null, signal, handler);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
