package tidings.cli.services;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import tidings.runtime.process.ServiceProcess;
import tidings.runtime.progress.RunFailedException;

/** A service that lives in a thread of the test's JVM, as it would in a process. */
final class LivingService implements AutoCloseable {
  private final Thread thread;
  private final CompletableFuture<String> end = new CompletableFuture<>();
  private final Door door;

  private LivingService(ServiceProcess.Configured service) {
    door = Door.at(service.plan().health().orElseThrow().port());
    thread = new Thread(() -> live(service), "living-" + service.plan().name());
    thread.start();
  }

  /** Begins to live; {@code settings} are lines of its file, the health port is a free one. */
  static LivingService of(ServiceProcess process, Map<String, String> settings) throws IOException {
    Map<String, String> file = new TreeMap<>(settings);
    file.put("health-port", Integer.toString(freePort()));
    return new LivingService(process.read(Map.of(), file));
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  Door door() {
    return door;
  }

  /** Stops it as a signal does; returns how it ended. */
  String stop() throws Exception {
    thread.interrupt();
    return end.get(60, TimeUnit.SECONDS);
  }

  /** Waits until it ends by itself; returns how. */
  String end() throws Exception {
    return end.get(60, TimeUnit.SECONDS);
  }

  @Override
  public void close() throws Exception {
    stop();
  }

  private void live(ServiceProcess.Configured service) {
    try {
      ServiceProcess.serve(service);
      end.complete("returned");
    } catch (InterruptedException e) {
      end.complete("stopped");
    } catch (RunFailedException | IOException e) {
      end.complete("failed: " + e.getMessage());
    } catch (RuntimeException e) {
      end.completeExceptionally(e);
    }
  }
}
