package tidings.embedded.registry;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The registry's HTTP server, on 127.0.0.1, with the paths of Confluent's Schema Registry. Schemas,
 * ids and compatibility levels are in a file before the answer is sent, and outlive the process,
 * however it ends. Unless configured otherwise, a subject's versions are compatible both ways with
 * all before them (FULL_TRANSITIVE).
 *
 * <p>Not there: schema references, other types than Avro, contexts, modes other than READWRITE.
 */
public final class RegistryServer implements AutoCloseable {
  private static final int THREADS = 4;

  private final HttpServer server;
  private final ExecutorService threads;
  private final Journal journal;

  static {
    // Otherwise head and body of an answer go out 40 ms apart; read once, by the JDK's server.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private RegistryServer(HttpServer server, Journal journal) {
    this.server = server;
    this.journal = journal;
    threads = Executors.newFixedThreadPool(THREADS, RegistryServer::daemon);
    server.createContext("/", new RegistryHandler(new Routes(new Registry(journal)).all()));
    server.setExecutor(threads);
    server.start();
  }

  /**
   * Starts a registry and returns once it serves.
   *
   * @param file where it keeps what it knows; made if it is missing
   * @param port port on 127.0.0.1; 0 for any that is free
   * @throws IOException with a user-facing message, if the file belongs to a running registry or
   *     cannot be read, or if the port is taken
   */
  public static RegistryServer start(Path file, int port) throws IOException {
    Journal journal = Journal.open(file);
    try {
      return new RegistryServer(listen(port), journal);
    } catch (IOException | RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  /** Returns what a client sets as {@code schema.registry.url}. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Stops the registry. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
    try {
      journal.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HttpServer listen(int port) throws IOException {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
    } catch (BindException e) {
      throw new IOException(
          "Port %d on 127.0.0.1 is in use: choose another, or 0 for any that is free."
              .formatted(port),
          e);
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "schema-registry");
    thread.setDaemon(true);
    return thread;
  }
}
