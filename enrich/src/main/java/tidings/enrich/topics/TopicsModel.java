package tidings.enrich.topics;

import java.util.ArrayList;
import java.util.List;
import tidings.enrich.annotator.ModelFile;
import tidings.enrich.tokens.Lexicon;

/** The table of topics and the words that speak for them, loaded once for the process. */
public final class TopicsModel {
  private final List<Topic> topics = new ArrayList<>();
  private final Lexicon<List<TopicWord>> words = new Lexicon<>();
  private int entries;

  private TopicsModel() {
    for (String line : ModelFile.lines(TopicsModel.class, "topics.tsv")) {
      String[] columns = line.split("\t", -1);
      topics.add(new Topic(columns[0], columns[1], columns[2]));
    }
    ModelFile.lines(TopicsModel.class, "topic-words.txt").forEach(this::addWords);
  }

  /** Returns the seventeen top-level Media Topics, in the order of their ids with IPTC. */
  public static List<Topic> topics() {
    return List.copyOf(shared().topics);
  }

  /** Loads at the first call; safe to share among threads. */
  static TopicsModel shared() {
    return Loaded.MODEL;
  }

  /** Returns what each entry says: a word may speak for several topics. */
  Lexicon<List<TopicWord>> words() {
    return words;
  }

  /** Returns the number of entries. */
  int entries() {
    return entries;
  }

  String id(int topic) {
    return topics.get(topic).id();
  }

  int size() {
    return topics.size();
  }

  private void addWords(String line) {
    int colon = line.indexOf(':');
    int space = line.indexOf(' ');
    int topic = indexOf(line.substring(0, space));
    int weight = Integer.parseInt(line.substring(space + 1, colon));
    for (String entry : line.substring(colon + 1).strip().split(",\\s*", -1)) {
      List<TopicWord> known = words.get(entry);
      List<TopicWord> all = new ArrayList<>(known == null ? List.of() : known);
      all.add(new TopicWord(entries++, topic, weight));
      words.put(entry, List.copyOf(all));
    }
  }

  private int indexOf(String id) {
    for (int i = 0; i < topics.size(); i++) {
      if (id(i).equals(id)) {
        return i;
      }
    }
    throw new IllegalStateException(
        "topic-words.txt names '" + id + "', which topics.tsv does not have");
  }

  private static final class Loaded {
    private static final TopicsModel MODEL = new TopicsModel();
  }
}
