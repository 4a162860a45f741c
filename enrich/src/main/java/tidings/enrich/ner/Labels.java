package tidings.enrich.ner;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tidings.news.EntityType;

/**
 * The labels of tokens: outside of any name, or the beginning, inside, last or only token of a name
 * of one type (BILOU, Ratinov and Roth 2009).
 */
public final class Labels {
  /** The number of labels. */
  public static final int COUNT = 17;

  /** The label of a token that belongs to no name. */
  public static final int OUTSIDE = 0;

  /** In the place of a label: before the first token. */
  public static final int START = COUNT;

  /** The labels of MISC names, a bit each. */
  public static final int MISC_BITS = 0b1111 << 13;

  /** The types of names; a type's labels are those of its index. */
  static final List<EntityType> TYPES =
      List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION, EntityType.MISC);

  private static final int BEGIN = 0;
  private static final int INSIDE = 1;
  private static final int LAST = 2;
  private static final int ONLY = 3;
  private static final int PARTS = 4;
  private static final int[][] BEFORE = new int[COUNT][];

  static {
    for (int label = 0; label < COUNT; label++) {
      int next = label;
      BEFORE[label] = IntStream.range(0, COUNT).filter(l -> follows(l, next)).toArray();
    }
  }

  private Labels() {}

  /** Returns the labels that may stand before a label, ascending. Not to be changed. */
  static int[] before(int label) {
    return BEFORE[label];
  }

  /** Returns whether a label may follow another, or {@link #START}. */
  public static boolean follows(int previous, int label) {
    if (previous == START || closes(previous)) {
      return opens(label);
    }
    return !opens(label) && type(previous) == type(label);
  }

  /** Returns whether a sentence may begin with a label. */
  static boolean opens(int label) {
    return label == OUTSIDE || part(label) == BEGIN || part(label) == ONLY;
  }

  /** Returns whether a sentence may end with a label. */
  static boolean closes(int label) {
    return label == OUTSIDE || part(label) == LAST || part(label) == ONLY;
  }

  /** Returns the index of a label's type in {@link #TYPES}; its label must not be OUTSIDE. */
  static int type(int label) {
    return (label - 1) / PARTS;
  }

  /** Returns whether a label says that the name goes on from the token before. */
  static boolean continues(int label) {
    return !opens(label);
  }

  /** Returns the label that a label becomes when its word is split and this is the first piece. */
  public static int firstPiece(int label) {
    return label == OUTSIDE ? OUTSIDE : withPart(label, opens(label) ? BEGIN : INSIDE);
  }

  /** Returns the label that a label becomes for a piece between the first and the last. */
  public static int innerPiece(int label) {
    return label == OUTSIDE ? OUTSIDE : withPart(label, INSIDE);
  }

  /** Returns the label that a label becomes for the last piece. */
  public static int lastPiece(int label) {
    return label == OUTSIDE ? OUTSIDE : withPart(label, closes(label) ? LAST : INSIDE);
  }

  private static int withPart(int label, int part) {
    return label - part(label) + part;
  }

  private static int part(int label) {
    return (label - 1) % PARTS;
  }

  /** Writes the labels of names over a sentence that was all outside. */
  public static int[] of(List<TaggedName> names, int tokens) {
    int[] labels = new int[tokens];
    for (TaggedName name : names) {
      int first = 1 + PARTS * TYPES.indexOf(name.type());
      for (int i = name.from(); i < name.to(); i++) {
        labels[i] = first + INSIDE;
      }
      labels[name.from()] = first + BEGIN;
      labels[name.to() - 1] = first + (name.to() - name.from() == 1 ? ONLY : LAST);
    }
    return labels;
  }

  /** Returns the names that a valid sequence of labels says, with confidence 1. */
  static List<TaggedName> names(int[] labels) {
    List<TaggedName> names = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < labels.length; i++) {
      from = opens(labels[i]) ? i : from;
      if (labels[i] != OUTSIDE && closes(labels[i])) {
        names.add(new TaggedName(from, i + 1, TYPES.get(type(labels[i])), 1));
      }
    }
    return names;
  }
}
