package tidings.enrich.sentiment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tidings.enrich.annotator.Tokens;

/** Reads the sentence around a target. One for each thread; it keeps the sentence read last. */
public final class TargetReader {
  /** Words further from the target are not read: no sentence makes the work long. */
  private static final int REACH = 64;

  private static final int TARGET_LENGTH = 16;
  private final Vocabulary vocabulary;
  private @Nullable Tokens lastTokens;
  private @Nullable SentenceReading last;
  private int lastFrom;
  private int lastTo;

  /**
   * A target in its sentence.
   *
   * @param from its first word
   * @param to the word after its last
   */
  record Target(SentenceReading sentence, int from, int to) {}

  TargetReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Makes a reader that knows the words of a table, for training. */
  public TargetReader(WordTable table) {
    this(new Vocabulary(Connotations.shipped(), Grammar.shipped(), table));
  }

  /**
   * Reads a target.
   *
   * @throws IndexOutOfBoundsException if the target is empty or not within the sentence
   */
  Target read(Tokens tokens, int from, int to, int targetFrom, int targetTo) {
    boolean inside = 0 <= from && from <= targetFrom && targetTo <= to && to <= tokens.size();
    if (!inside || targetFrom >= targetTo) {
      throw new IndexOutOfBoundsException(
          "Target %d-%d is not in the sentence %d-%d".formatted(targetFrom, targetTo, from, to));
    }
    int end = Math.min(targetTo, targetFrom + TARGET_LENGTH);
    int first = Math.max(from, targetFrom - REACH);
    SentenceReading sentence = sentence(tokens, first, Math.min(to, end + REACH));
    return new Target(sentence, targetFrom - first, end - first);
  }

  private SentenceReading sentence(Tokens tokens, int from, int to) {
    SentenceReading known = last;
    if (known != null && tokens == lastTokens && from == lastFrom && to == lastTo) {
      return known;
    }
    SentenceReading read = new SentenceReading(vocabulary, tokens, from, to);
    last = read;
    lastTokens = tokens;
    lastFrom = from;
    lastTo = to;
    return read;
  }

  /** Returns the features of a target, for training. */
  public TargetFeatures features(Tokens tokens, int from, int to, int targetFrom, int targetTo) {
    Target target = read(tokens, from, to, targetFrom, targetTo);
    TargetRoles roles = new TargetRoles(target.sentence(), target.from(), target.to());
    Collector collector = new Collector();
    new LinearFeatures(target.sentence(), target.from(), target.to(), roles, collector).emit();
    NetworkFeatures network =
        new NetworkFeatures(target.sentence(), target.from(), target.to(), roles);
    int[][] content = new int[network.places()][];
    int[][] relation = new int[network.places()][];
    for (int i = 0; i < content.length; i++) {
      boolean isWord = i != network.target();
      content[i] = isWord ? NetworkFeatures.ofWord(network.word(i)) : new int[0];
      content[i] = joined(content[i], network.atPlace(i).toArray());
      relation[i] = network.relation(i).toArray();
    }
    return new TargetFeatures(
        collector.keys(), collector.values(), content, relation, network.target());
  }

  private static int[] joined(int[] first, int[] second) {
    int[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }

  private static final class Collector implements FeatureSink {
    private int[] keys = new int[512];
    private float[] values = new float[512];
    private int size;

    @Override
    public void add(int key, float value) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, 2 * size);
        values = Arrays.copyOf(values, 2 * size);
      }
      keys[size] = key;
      values[size++] = value;
    }

    int[] keys() {
      return Arrays.copyOf(keys, size);
    }

    float[] values() {
      return Arrays.copyOf(values, size);
    }
  }
}
