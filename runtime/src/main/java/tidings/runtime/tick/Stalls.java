package tidings.runtime.tick;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells which senders are stalled. The clock runs for a sender from the first tick by which another
 * one leaves it behind: a pause of the whole process stalls nobody.
 */
final class Stalls {
  private final @Nullable Duration patience;
  private final Map<Integer, Long> leftBehindAt = new HashMap<>();

  Stalls(@Nullable Duration patience) {
    this.patience = patience;
  }

  /** Notes that a sender's promise has risen. */
  void advanced(int sender) {
    leftBehindAt.remove(sender);
  }

  /** Whether a sender that another has left behind is waited for no longer. */
  boolean isStalled(int sender, long now) {
    if (patience == null) {
      return false;
    }
    Long since = leftBehindAt.putIfAbsent(sender, now);
    return since != null && now - since > patience.toMillis();
  }
}
