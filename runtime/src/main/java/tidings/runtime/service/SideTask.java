package tidings.runtime.service;

/** A task that runs as long as a service does. */
public interface SideTask extends AutoCloseable {
  /** Starts; returns at once. */
  void start();

  /** Stops. Stopping what has not started does nothing. */
  @Override
  void close();
}
