package tidings.lab.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * The cost of some work for this thread.
 *
 * @param nanos time that it was on a processor: what else runs on the machine counts little, and
 *     the garbage collector's threads not at all
 * @param bytes memory that was allocated, whether it is still used or not
 */
record Cost(long nanos, long bytes) {
  static final Cost NOTHING = new Cost(0, 0);
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Returns what this thread has cost so far. */
  static Cost soFar() {
    return new Cost(THREADS.getCurrentThreadCpuTime(), THREADS.getCurrentThreadAllocatedBytes());
  }

  Cost plus(Cost other) {
    return new Cost(nanos + other.nanos, bytes + other.bytes);
  }

  Cost minus(Cost other) {
    return new Cost(nanos - other.nanos, bytes - other.bytes);
  }
}
