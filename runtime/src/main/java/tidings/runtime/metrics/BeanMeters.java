package tidings.runtime.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.management.JMException;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanServer;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;

/**
 * Numbers that Kafka offers as MBeans alone, as Connect does: {@code kafka.connect:type=T,label=L
 * attribute A} becomes {@code kafka_connect_T_A{label="L"}}. Only beans that came since the last
 * look are taken apart; those that went take their figures along.
 */
final class BeanMeters {
  private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();
  private final ObjectName pattern;
  private final MeterRegistry registry;
  private final Map<ObjectName, List<Meter>> meters = new HashMap<>();

  BeanMeters(String domain, MeterRegistry registry) {
    this.registry = registry;
    try {
      this.pattern = new ObjectName(domain + ":*");
    } catch (MalformedObjectNameException e) {
      throw new IllegalArgumentException(domain, e);
    }
  }

  /** Looks which beans there are. */
  void refresh() {
    Set<ObjectName> now = server.queryNames(pattern, null);
    meters
        .entrySet()
        .removeIf(
            known -> {
              boolean gone = !now.contains(known.getKey());
              if (gone) {
                known.getValue().forEach(registry::remove);
              }
              return gone;
            });
    now.forEach(name -> meters.computeIfAbsent(name, this::register));
  }

  private List<Meter> register(ObjectName name) {
    List<Meter> registered = new ArrayList<>();
    for (String attribute : numbers(name)) {
      registered.add(
          Gauge.builder(
                  name.getDomain() + "." + name.getKeyProperty("type") + "." + attribute,
                  () -> value(name, attribute))
              .tags(tags(name))
              .register(registry));
    }
    return registered;
  }

  private List<String> numbers(ObjectName name) {
    List<String> numbers = new ArrayList<>();
    try {
      for (MBeanAttributeInfo attribute : server.getMBeanInfo(name).getAttributes()) {
        // Kafka declares double even for texts: the value tells.
        if (server.getAttribute(name, attribute.getName()) instanceof Number) {
          numbers.add(attribute.getName());
        }
      }
    } catch (JMException e) {
      // It went meanwhile.
    }
    return numbers;
  }

  private Number value(ObjectName name, String attribute) {
    try {
      return server.getAttribute(name, attribute) instanceof Number number ? number : Double.NaN;
    } catch (JMException e) {
      return Double.NaN; // it went meanwhile
    }
  }

  private static List<Tag> tags(ObjectName name) {
    Map<String, String> labels = new TreeMap<>(name.getKeyPropertyList());
    labels.remove("type");
    return labels.entrySet().stream()
        .map(label -> Tag.of(label.getKey(), label.getValue().replace("\"", "")))
        .toList();
  }
}
