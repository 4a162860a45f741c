package tidings.ingest.http;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * Whose turn it is to ask a host: one request at a time, and a rest after each.
 *
 * <p>All sources of a process share one, so that ten feeds of one publisher do not ask it tenfold.
 * It remembers the 10,000 hosts that were asked last.
 */
public final class HostTurns {
  /** What all sources of this process share. */
  public static final HostTurns SHARED = new HostTurns(Time.ofTheMachine());

  private static final int MAX_HOSTS = 10_000;
  private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

  private final Time time;

  /** In the order of the last use: the first is the next to be forgotten. */
  private final Map<String, Host> hosts = new LinkedHashMap<>(16, 0.75f, true);

  public HostTurns(Time time) {
    this.time = time;
  }

  /**
   * Waits for the turn.
   *
   * @param delay least time after the end of the request before
   * @param patience longest time to wait
   * @param end ends the waiting
   * @throws HostBusyException if it would take longer, or the end came
   */
  Turn take(String host, Duration delay, Duration patience, CountDownLatch end)
      throws HostBusyException, InterruptedException {
    long latest = time.nanos() + patience.toNanos();
    while (true) {
      Duration wait = tryTake(host, delay);
      if (wait.isZero()) {
        return new Turn(host);
      }
      if (time.nanos() + wait.toNanos() > latest || time.await(end, wait)) {
        throw new HostBusyException(host, wait);
      }
    }
  }

  private synchronized Duration tryTake(String name, Duration delay) {
    Host host = hosts.computeIfAbsent(name, unknown -> new Host());
    long now = time.nanos();
    if (host.asked) {
      return LOOK_AGAIN;
    }
    long free = host.known ? host.lastEnd + delay.toNanos() : now;
    long wait = Math.max(free - now, host.known ? host.restsUntil - now : 0);
    if (wait > 0) {
      return Duration.ofNanos(wait);
    }
    host.asked = true;
    forget();
    return Duration.ZERO;
  }

  private void forget() {
    var oldest = hosts.entrySet().iterator();
    while (hosts.size() > MAX_HOSTS && oldest.hasNext()) {
      if (!oldest.next().getValue().asked) {
        oldest.remove();
      }
    }
  }

  /** Leaves a host alone for so long, as it asked. */
  synchronized void rest(String name, Duration howLong) {
    Host host = hosts.computeIfAbsent(name, unknown -> new Host());
    host.restsUntil = time.nanos() + howLong.toNanos();
    host.lastEnd = host.known ? host.lastEnd : time.nanos();
    host.known = true;
  }

  private synchronized void end(String name) {
    Host host = hosts.computeIfAbsent(name, unknown -> new Host());
    host.asked = false;
    host.lastEnd = time.nanos();
    host.restsUntil = host.known ? host.restsUntil : host.lastEnd;
    host.known = true;
  }

  private static final class Host {
    boolean asked;

    /** False: it was never asked, and the times mean nothing. */
    boolean known;

    long lastEnd;
    long restsUntil;
  }

  /** The right to ask a host, until it is closed. */
  final class Turn {
    private final String host;

    private Turn(String host) {
      this.host = host;
    }

    void close() {
      end(host);
    }
  }
}
