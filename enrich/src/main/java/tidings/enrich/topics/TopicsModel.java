package tidings.enrich.topics;

import java.util.ArrayList;
import java.util.List;
import tidings.enrich.annotator.ModelFile;
import tidings.enrich.annotator.Tokens;
import tidings.enrich.tokens.Lexicon;
import tidings.enrich.tokens.Tokenizer;

/** The table of topics and the words that speak for them, loaded once for the process. */
final class TopicsModel {
  private final List<Topic> topics = new ArrayList<>();
  private final Lexicon<TopicCue> cues = new Lexicon<>();
  private final List<Integer> percents = new ArrayList<>();
  private int entries;

  private TopicsModel() {
    for (String line : ModelFile.lines(TopicsModel.class, "topics.tsv")) {
      String[] columns = line.split("\t", -1);
      topics.add(new Topic(columns[0], columns[1], columns[2]));
      percents.add(Integer.parseInt(columns[3]));
    }
    addWords("none", -1);
    for (int topic = 0; topic < topics.size(); topic++) {
      addWords(id(topic), topic);
    }
  }

  /** Returns the seventeen top-level Media Topics, in the order of their ids with IPTC. */
  public static List<Topic> topics() {
    return List.copyOf(shared().topics);
  }

  /** Loads at the first call; safe to share among threads. */
  static TopicsModel shared() {
    return Loaded.MODEL;
  }

  /** Returns what each entry says. */
  Lexicon<TopicCue> cues() {
    return cues;
  }

  /** Returns the number of entries. */
  int entries() {
    return entries;
  }

  String id(int topic) {
    return topics.get(topic).id();
  }

  /** Returns what a topic's words count, in percent. */
  int percent(int topic) {
    return percents.get(topic);
  }

  int size() {
    return topics.size();
  }

  /** Reads a list: headings in brackets for people, and lines of a weight and its entries. */
  private void addWords(String list, int topic) {
    for (String line : ModelFile.lines(TopicsModel.class, "words/" + list + ".txt")) {
      if (line.startsWith("[")) {
        continue;
      }
      int colon = line.indexOf(':');
      int weight = Integer.parseInt(line.substring(0, colon));
      for (String entry : line.substring(colon + 1).strip().split(", ", -1)) {
        addEntry(asTokens(entry), topic, weight);
      }
    }
  }

  private void addEntry(String entry, int topic, int weight) {
    TopicCue known = cues.get(entry);
    TopicCue cue = known == null ? new TopicCue(entries++) : known;
    cues.put(entry, topic < 0 ? cue : cue.and(topic, weight));
  }

  /** Returns an entry with one space between its words, as texts are split into words. */
  private static String asTokens(String entry) {
    boolean open = entry.endsWith("*");
    Tokens tokens = Tokenizer.tokenize(open ? entry.substring(0, entry.length() - 1) : entry);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.lowerCase(i));
    }
    return String.join(" ", words) + (open ? "*" : "");
  }

  private static final class Loaded {
    private static final TopicsModel MODEL = new TopicsModel();
  }
}
