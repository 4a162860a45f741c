package tidings.cli.services;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.cli.command.CommandRunner;
import tidings.runtime.process.Logging;
import tidings.runtime.process.ServiceProcess;

/** Runs a service as a command: it logs to standard error, and serves until it is stopped. */
final class ServiceRunner {
  private ServiceRunner() {}

  static int run(ServiceProcess process, SettingsFile file) throws Exception {
    Logging.toStandardError();
    Logger logger = LoggerFactory.getLogger(ServiceRunner.class);
    return CommandRunner.untilStopped(
        () -> logger.info("{}: stopping", process.name()),
        () -> {
          try {
            ServiceProcess.serve(process.read(System.getenv(), file.read()));
            return 1; // not reached: it serves until it is interrupted or fails
          } finally {
            logger.info("{}: stopped", process.name());
          }
        });
  }
}
