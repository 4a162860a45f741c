package tidings.runtime.process;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes what was opened, the last first, whatever fails in between. */
public final class Closer implements AutoCloseable {
  private static final Logger LOGGER = LoggerFactory.getLogger(Closer.class);
  private final Deque<AutoCloseable> parts = new ArrayDeque<>();

  /** Takes a part to close and returns it. */
  public <T extends AutoCloseable> T add(T part) {
    parts.push(part);
    return part;
  }

  @Override
  public void close() {
    while (!parts.isEmpty()) {
      closeOne(parts.pop());
    }
  }

  private static void closeOne(AutoCloseable part) {
    try {
      part.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      LOGGER.warn("{} did not close: {}", part.getClass().getSimpleName(), e.toString());
    }
  }
}
