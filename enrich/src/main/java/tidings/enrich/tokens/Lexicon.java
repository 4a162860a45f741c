package tidings.enrich.tokens;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tidings.enrich.annotator.Tokens;

/**
 * Words, beginnings of words and phrases with a value each, found in one walk over the tokens: a
 * trie of characters, with a space between words (Fredkin 1960). Not changed once it is filled;
 * then safe to share among threads.
 *
 * @param <V> what an entry is worth
 */
public final class Lexicon<V> {
  private final Node<V> root = new Node<>();

  /**
   * An entry that the tokens match.
   *
   * @param value what it is worth
   * @param tokens how many tokens it takes
   */
  public record Match<V>(V value, int tokens) {}

  private static final class Node<V> {
    /**
     * The widest table of children; beyond it, as in scripts of many letters, they are searched.
     */
    private static final int MAX_TABLE_SIZE = 128;

    private char[] characters = {};
    private Node<V>[] children = none(0);

    /** Children by character, from the first one's; empty if they lie too far apart. */
    private Node<V>[] table = none(0);

    private @Nullable V whole;
    private @Nullable V beginning;

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <V> Node<V>[] none(int length) {
      return new Node[length];
    }

    private @Nullable Node<V> child(char character) {
      if (characters.length == 0) {
        return null;
      }
      if (table.length > 0) {
        int index = character - characters[0];
        return index < 0 || index >= table.length ? null : table[index];
      }
      int index = Arrays.binarySearch(characters, character);
      return index < 0 ? null : children[index];
    }

    private Node<V> childOrNew(char character) {
      int index = Arrays.binarySearch(characters, character);
      if (index >= 0) {
        return children[index];
      }
      int at = -index - 1;
      char[] longer = new char[characters.length + 1];
      System.arraycopy(characters, 0, longer, 0, at);
      longer[at] = character;
      System.arraycopy(characters, at, longer, at + 1, characters.length - at);
      Node<V>[] more = Arrays.copyOf(children, longer.length);
      System.arraycopy(children, at, more, at + 1, children.length - at);
      more[at] = new Node<>();
      characters = longer;
      children = more;
      table = tableOf(longer, more);
      return more[at];
    }

    private static <V> Node<V>[] tableOf(char[] characters, Node<V>[] children) {
      int width = characters[characters.length - 1] - characters[0] + 1;
      Node<V>[] table = none(width > MAX_TABLE_SIZE ? 0 : width);
      for (int i = 0; i < children.length && table.length > 0; i++) {
        table[characters[i] - characters[0]] = children[i];
      }
      return table;
    }
  }

  /**
   * Adds an entry, in place of the same one before.
   *
   * @param entry words in lower case with one space between them; a * at the end stands for any
   *     ending
   */
  public void put(String entry, V value) {
    boolean open = entry.endsWith("*");
    String characters = open ? entry.substring(0, entry.length() - 1) : entry;
    Node<V> node = root;
    for (int i = 0; i < characters.length(); i++) {
      node = node.childOrNew(characters.charAt(i));
    }
    if (open) {
      node.beginning = value;
    } else {
      node.whole = value;
    }
  }

  /** Returns the value of exactly this entry; null if there is none. */
  public @Nullable V get(String entry) {
    boolean open = entry.endsWith("*");
    Node<V> node = root;
    for (int i = 0; i < entry.length() - (open ? 1 : 0) && node != null; i++) {
      node = node.child(entry.charAt(i));
    }
    if (node == null) {
      return null;
    }
    return open ? node.beginning : node.whole;
  }

  /**
   * Returns the entry that begins at a token: of the most words, then exact before a beginning,
   * then of the longest beginning; null if there is none.
   */
  public @Nullable Match<V> match(Tokens tokens, int first, int end) {
    V best = null;
    int length = 0;
    Node<V> node = root;
    for (int token = first; token < end && node != null; token++) {
      String word = tokens.lowerCase(token);
      V found = null;
      for (int i = 0; i < word.length() && node != null; i++) {
        node = node.child(word.charAt(i));
        found = node != null && node.beginning != null ? node.beginning : found;
      }
      found = node != null && node.whole != null ? node.whole : found;
      if (found != null) {
        best = found;
        length = token - first + 1;
      }
      node = node == null ? null : node.child(' ');
    }
    return best == null ? null : new Match<>(best, length);
  }
}
