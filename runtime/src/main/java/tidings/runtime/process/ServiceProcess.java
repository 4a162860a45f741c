package tidings.runtime.process;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.runtime.progress.RunFailedException;
import tidings.runtime.service.StreamsSettings;
import tidings.runtime.settings.Setting;
import tidings.runtime.settings.SettingsReader;

/**
 * A service in a process of its own: settings in, and then it serves until its thread is
 * interrupted.
 *
 * @param name its name
 * @param settings every setting it has
 * @param configure reads them
 */
public record ServiceProcess(
    String name, List<Setting> settings, Function<SettingsReader, Configured> configure) {

  /**
   * A service as its settings want it.
   *
   * @param streams what every service needs
   * @param plan what the process hosts
   */
  public record Configured(StreamsSettings streams, ServicePlan plan) {}

  /**
   * Reads the settings.
   *
   * @throws tidings.runtime.settings.SettingsException with every problem in one message
   */
  public Configured read(Map<String, String> environment, Map<String, String> file) {
    SettingsReader reader = new SettingsReader(name, environment, file);
    Configured configured = configure.apply(reader);
    reader.finish(settings);
    return configured;
  }

  /**
   * Serves.
   *
   * @throws InterruptedException when it was interrupted, and has stopped
   * @throws RunFailedException with a user-facing message, if the service stopped by itself
   * @throws IOException with a user-facing message, if it cannot start
   */
  public static void serve(Configured configured) throws IOException, InterruptedException {
    Logger logger = LoggerFactory.getLogger(ServiceProcess.class);
    BlockingQueue<String> failures = new ArrayBlockingQueue<>(16);
    try (ServiceHost host = ServiceHost.open(configured.plan(), failures::offer)) {
      host.start(configured.streams(), logger::warn);
      throw new RunFailedException(failures.take());
    }
  }
}
