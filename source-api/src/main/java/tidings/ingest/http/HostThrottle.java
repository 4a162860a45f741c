package tidings.ingest.http;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * Limits the requests to each host: one at a time, and a delay after each.
 *
 * <p>All sources of a process share one, so that ten feeds of one publisher do not ask it ten times
 * as often. It remembers the 10,000 hosts that were asked last.
 */
public final class HostThrottle {
  /** What all sources of this process share. */
  public static final HostThrottle SHARED = new HostThrottle(Time.ofTheMachine());

  private static final int MAX_HOSTS = 10_000;
  private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

  private final Time time;

  /** In the order of the last use: the first is the next to be forgotten. */
  private final Map<String, Host> hosts = new LinkedHashMap<>(16, 0.75f, true);

  /** Makes one of its own, which waits by this clock. */
  public HostThrottle(Time time) {
    this.time = time;
  }

  /**
   * Waits until a host may be asked, and returns the permit, which is closed after the request.
   *
   * @param delay least time after the end of the request before
   * @param patience longest time to wait
   * @param end ends the waiting
   * @throws HostBusyException if it would take longer, or the end came
   */
  Permit take(String host, Duration delay, Duration patience, CountDownLatch end)
      throws HostBusyException, InterruptedException {
    long latest = time.nanos() + patience.toNanos();
    while (true) {
      Duration wait = tryTake(host, delay);
      if (wait.isZero()) {
        return new Permit(host);
      }
      if (time.nanos() + wait.toNanos() > latest || time.await(end, wait)) {
        throw new HostBusyException(host, wait);
      }
    }
  }

  private synchronized Duration tryTake(String name, Duration delay) {
    Host host = hosts.computeIfAbsent(name, unknown -> new Host());
    long now = time.nanos();
    if (host.busy) {
      return LOOK_AGAIN;
    }
    long free = host.known ? host.lastEnd + delay.toNanos() : now;
    long wait = Math.max(free - now, host.known ? host.pausedUntil - now : 0);
    if (wait > 0) {
      return Duration.ofNanos(wait);
    }
    host.busy = true;
    forget();
    return Duration.ZERO;
  }

  private void forget() {
    var oldest = hosts.entrySet().iterator();
    while (hosts.size() > MAX_HOSTS && oldest.hasNext()) {
      if (!oldest.next().getValue().busy) {
        oldest.remove();
      }
    }
  }

  /** Gives no permit for a host for so long, because it asked for that. */
  synchronized void pause(String name, Duration howLong) {
    Host host = hosts.computeIfAbsent(name, unknown -> new Host());
    host.pausedUntil = time.nanos() + howLong.toNanos();
    host.lastEnd = host.known ? host.lastEnd : time.nanos();
    host.known = true;
  }

  private synchronized void end(String name) {
    Host host = hosts.computeIfAbsent(name, unknown -> new Host());
    host.busy = false;
    host.lastEnd = time.nanos();
    host.pausedUntil = host.known ? host.pausedUntil : host.lastEnd;
    host.known = true;
  }

  private static final class Host {
    /** True: a permit is out. */
    boolean busy;

    /** False: it was never asked, and the times mean nothing. */
    boolean known;

    long lastEnd;
    long pausedUntil;
  }

  /** The right to ask a host, until it is closed. */
  final class Permit {
    private final String host;

    private Permit(String host) {
      this.host = host;
    }

    void close() {
      end(host);
    }
  }
}
