package tidings.runtime.service;

import java.time.Duration;

/** Waiting times that double from a first to a longest. Thread-safe. */
public final class Backoff {
  private final Duration first;
  private final Duration longest;
  private Duration next;

  /** Makes waiting times from {@code first} on, none longer than {@code longest}. */
  public Backoff(Duration first, Duration longest) {
    this.first = first;
    this.longest = longest;
    this.next = first;
  }

  /** Returns how long to wait this time. */
  public synchronized Duration next() {
    Duration now = next;
    Duration doubled = now.multipliedBy(2);
    next = doubled.compareTo(longest) > 0 ? longest : doubled;
    return now;
  }

  /** Starts again at the first. */
  public synchronized void reset() {
    next = first;
  }
}
