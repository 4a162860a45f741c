package tidings.cli.sources;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.config.Configurator;
import tidings.embedded.connect.ConnectWorker;
import tidings.embedded.connect.WorkerSettings;
import tidings.schemas.Namespace;
import tidings.schemas.TrustedRecords;

/** A worker in a JVM of its own, to be killed; it leaves by itself when its test is gone. */
public final class WorkerMain {
  private WorkerMain() {}

  /** Starts the JVM. */
  public static Process start(LiveKafka kafka) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                WorkerMain.class.getName(),
                kafka.bootstrapServers(),
                kafka.registryUrl()))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  public static void main(String[] arguments) throws IOException {
    Configurator.setRootLevel(Level.ERROR);
    TrustedRecords.trust();
    ConnectWorker worker =
        ConnectWorker.start(
            new WorkerSettings(
                Namespace.LIVE, arguments[0], arguments[1], "127.0.0.1", 0, "", Map.of()));
    int end = System.in.read();
    worker.close();
    System.exit(end);
  }
}
