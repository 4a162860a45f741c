package tidings.aggregate.text;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the terms of one article as its words pass by. */
public final class TermCounts {
  /** The commonest terms of an article say what it is about; the rest would only fill the store. */
  private static final int MOST_TERMS = 250;

  private static final int MOST_OCCURRENCES = 255;

  private final Map<Integer, Term> terms = new HashMap<>();

  private static final class Term {
    final int id;
    final int place;
    int count;
    boolean name;

    Term(int id, int place) {
      this.id = id;
      this.place = place;
    }

    int marked() {
      return name ? id | TermVector.NAME : id;
    }
  }

  /** Counts a word. Stop words and single letters are no terms. */
  public void add(String word, boolean name, int times) {
    if (!isTerm(word)) {
      return;
    }
    int id = id(word);
    Term term = terms.computeIfAbsent(id, ignored -> new Term(id, terms.size()));
    term.count += times;
    term.name |= name;
  }

  public static boolean isTerm(String word) {
    return word.length() >= 2 && !StopWords.contains(word);
  }

  /** The term of a word: the hash of its stem, with the lowest bit free. */
  public static int id(String word) {
    return (int) Hashes.of(Stems.of(word)) & ~TermVector.NAME;
  }

  /** Ids and counts as SlimArticle keeps them. */
  public record Packed(ByteBuffer ids, ByteBuffer counts) {}

  public Packed pack() {
    List<Term> kept = new ArrayList<>(terms.values());
    kept.sort(Comparator.<Term>comparingInt(term -> -term.count).thenComparingInt(t -> t.place));
    kept = kept.subList(0, Math.min(kept.size(), MOST_TERMS));
    kept.sort(Comparator.comparingInt(Term::marked));
    ByteBuffer ids = ByteBuffer.allocate(kept.size() * Integer.BYTES);
    ByteBuffer counts = ByteBuffer.allocate(kept.size());
    for (Term term : kept) {
      ids.putInt(term.marked());
      counts.put((byte) Math.min(term.count, MOST_OCCURRENCES));
    }
    return new Packed(ids.flip(), counts.flip());
  }
}
