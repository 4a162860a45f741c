package tidings.embedded.broker;

import java.util.Map;
import java.util.Properties;

/** The settings of the one broker: fast to start, small, and forgetting nothing by itself. */
final class BrokerSettings {
  static final int NODE = 1;
  static final String CONTROLLER = "CONTROLLER";

  /** 5 MiB for a record of a whole page, and room for its batch's headers. */
  static final int MAX_BATCH_BYTES = 6 * 1024 * 1024;

  private static final String BROKER = "PLAINTEXT";
  private static final int MIB = 1024 * 1024;
  private static final int TEN_YEARS_IN_MINUTES = 10 * 365 * 24 * 60;

  private BrokerSettings() {}

  static Properties of(DataDirectory directory, FreePorts ports, Map<String, String> overrides) {
    Properties settings = new Properties();
    settings.put("log.dirs", directory.path().toString());
    addListeners(settings, ports);
    addSingleNode(settings);
    addRetention(settings);
    addSizes(settings);
    addThreads(settings);
    addTimeouts(settings);
    settings.putAll(overrides);
    return settings;
  }

  private static void addListeners(Properties settings, FreePorts ports) {
    String controller = FreePorts.HOST + ":" + ports.controller();
    settings.put("process.roles", "broker,controller");
    settings.put("node.id", Integer.toString(NODE));
    settings.put("controller.listener.names", CONTROLLER);
    // A static voter, because a dynamic one would remember the port of the first start.
    settings.put("controller.quorum.voters", NODE + "@" + controller);
    settings.put(
        "listeners",
        "%s://%s:%d,%s://%s"
            .formatted(BROKER, FreePorts.HOST, ports.broker(), CONTROLLER, controller));
    settings.put(
        "listener.security.protocol.map",
        "%s:PLAINTEXT,%s:PLAINTEXT".formatted(BROKER, CONTROLLER));
  }

  private static void addSingleNode(Properties settings) {
    settings.put("offsets.topic.replication.factor", "1");
    settings.put("offsets.topic.num.partitions", "1");
    settings.put("transaction.state.log.replication.factor", "1");
    settings.put("transaction.state.log.min.isr", "1");
    settings.put("transaction.state.log.num.partitions", "1");
    settings.put("share.coordinator.state.topic.replication.factor", "1");
    settings.put("share.coordinator.state.topic.min.isr", "1");
    settings.put("share.coordinator.state.topic.num.partitions", "1");
    settings.put("auto.create.topics.enable", "false");
  }

  /**
   * Old news is no old data: a topic expires only if it was created to, and a run resumes any day.
   */
  private static void addRetention(Properties settings) {
    settings.put("log.retention.ms", "-1");
    settings.put("offsets.retention.minutes", Integer.toString(TEN_YEARS_IN_MINUTES));
  }

  /**
   * Kafka maps two whole index files into memory for each partition, and allots the cleaner 128 MiB
   * of heap. One index entry covers at least 4 KiB, so 256 KiB of entries of 12 bytes are more than
   * a segment of 64 MiB needs.
   */
  private static void addSizes(Properties settings) {
    settings.put("message.max.bytes", Integer.toString(MAX_BATCH_BYTES));
    settings.put("log.segment.bytes", Integer.toString(64 * MIB));
    settings.put("log.index.size.max.bytes", Integer.toString(MIB / 4));
    settings.put("offsets.topic.segment.bytes", Integer.toString(16 * MIB));
    settings.put("transaction.state.log.segment.bytes", Integer.toString(16 * MIB));
    settings.put("log.cleaner.dedupe.buffer.size", Integer.toString(8 * MIB));
    settings.put("metric.reporters", "");
  }

  private static void addThreads(Properties settings) {
    settings.put("num.network.threads", "1");
    settings.put("num.io.threads", "3");
    settings.put("background.threads", "2");
    settings.put("num.recovery.threads.per.data.dir", "2");
    settings.put("group.coordinator.threads", "1");
    settings.put("share.coordinator.threads", "1");
  }

  private static void addTimeouts(Properties settings) {
    settings.put("group.initial.rebalance.delay.ms", "0");
    settings.put("group.min.session.timeout.ms", "1000");
    settings.put("controller.quorum.election.timeout.ms", "100");
    settings.put("broker.heartbeat.interval.ms", "1000");
    settings.put("broker.session.timeout.ms", "3000");
    // A broker that says goodbye is not waited for at the next start.
    settings.put("controlled.shutdown.enable", "true");
    // Readers of committed records wait for the transactions of a killed service to be aborted.
    settings.put("transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000");
  }
}
