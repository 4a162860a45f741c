package tidings.runtime.process;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was opened one after the other, closed in the opposite order, whatever fails between. */
public final class OpenParts implements AutoCloseable {
  private static final Logger LOGGER = LoggerFactory.getLogger(OpenParts.class);
  private final Deque<AutoCloseable> parts = new ArrayDeque<>();

  /** Takes a part and returns it. */
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
