package tidings.runtime.process;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.runtime.progress.RunFailedException;
import tidings.runtime.settings.Setting;
import tidings.runtime.settings.SettingsException;
import tidings.runtime.settings.SettingsReader;

/** A service as a process: settings in, an exit code out. */
public final class ServiceProcess {
  private final String name;
  private final List<Setting> settings;
  private final Function<SettingsReader, ServicePlan> plan;

  /**
   * @param settings every setting it has
   * @param plan reads them
   */
  public ServiceProcess(
      String name, List<Setting> settings, Function<SettingsReader, ServicePlan> plan) {
    this.name = name;
    this.settings = settings;
    this.plan = plan;
  }

  /** Runs it until it is stopped; returns 0, 130 after Ctrl-C, 1 or 2. */
  public int run(Map<String, String> file) throws IOException {
    Logging.toStandardError();
    Logger logger = LoggerFactory.getLogger(ServiceProcess.class);
    try (StopSignals signals = StopSignals.watch(() -> logger.info("{} stops", name))) {
      try {
        new ServiceLife(read(System.getenv(), file)).live();
        return 1;
      } catch (InterruptedException e) {
        logger.info("{} has stopped", name);
        return signals.exitCode();
      } catch (IOException | KafkaException e) {
        if (signals.isStopping()) {
          return signals.exitCode();
        }
        throw e;
      }
    } catch (SettingsException e) {
      System.err.printf("tidings %s: %s%n", name, e.getMessage());
      return 2;
    } catch (RunFailedException e) {
      System.err.printf("tidings %s: %s%n", name, e.getMessage());
      return 1;
    }
  }

  /**
   * Reads the plan.
   *
   * @throws SettingsException with all problems at once
   */
  public ServicePlan read(Map<String, String> environment, Map<String, String> file) {
    SettingsReader reader = new SettingsReader(name, environment, file);
    ServicePlan read = plan.apply(reader);
    reader.finish(settings);
    return read;
  }
}
