package tidings.cli.docs;

import java.io.IOException;
import java.util.Arrays;
import java.util.TreeSet;

/**
 * The names in a stored topology text, as Kafka Streams describes a topology.
 *
 * @param operators sources, processors and sinks
 * @param stores state stores
 * @param topics topics that are read or written, repartition topics among them
 */
record StoredTopology(TreeSet<String> operators, TreeSet<String> stores, TreeSet<String> topics) {
  static StoredTopology of(String service) throws IOException {
    String text =
        Document.read(service + "/src/test/resources/topology/" + service + ".txt").text();
    TreeSet<String> stores = new TreeSet<>();
    for (String list : Document.all("\\(stores: \\[(.+)]\\)", text)) {
      stores.addAll(Arrays.asList(list.split(", ")));
    }
    TreeSet<String> topics = Document.all("\\(topics: \\[(.+)]\\)", text);
    topics.addAll(Document.all("\\(topic: (.+)\\)", text));
    return new StoredTopology(
        Document.all("^ +(?:Source|Processor|Sink): (\\S+) ", text), stores, topics);
  }

  /** Returns the operators that do more than part a mixed stream or lead to a repartition topic. */
  TreeSet<String> operatorsToDraw() {
    TreeSet<String> drawn = new TreeSet<>(operators);
    drawn.removeIf(
        name ->
            name.startsWith("keep-") || name.startsWith("type-") || name.contains("-repartition-"));
    return drawn;
  }

  /** Returns the repartition topics. */
  TreeSet<String> repartitions() {
    TreeSet<String> names = new TreeSet<>(topics);
    names.removeIf(name -> !name.endsWith("-repartition"));
    return names;
  }

  /** Returns the public topics. */
  TreeSet<String> publicTopics() {
    TreeSet<String> names = new TreeSet<>(topics);
    names.removeAll(repartitions());
    return names;
  }
}
