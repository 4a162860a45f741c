package tidings.enrich.ner;

import java.util.List;
import java.util.stream.Stream;

/**
 * The kinds of names and words that the lists hold. The first six are of the public gazetteer
 * (countries, cities, regions, given names, surnames, companies), the others are our own files,
 * each a bit in this order: the model file depends on it.
 */
public final class ListedKinds {
  /** The bit of the first of our own lists. */
  public static final int OWN_BIT = 6;

  /** Lists whose entries are names, of one word or several. */
  private static final List<String> NAMES =
      List.of(
          "agencies",
          "clubs",
          "companies",
          "competitions",
          "countries",
          "demonyms",
          "events",
          "figures",
          "given",
          "leagues",
          "media",
          "parties",
          "places",
          "surnames");

  /** Lists of single words that stand in or beside names, also written small. */
  private static final List<String> WORDS =
      List.of(
          "days", "event-words", "location-words", "organization-words", "sports-words", "titles");

  /** The kinds that a phrase can be tagged with. */
  static final int PHRASE_BITS = (1 << (OWN_BIT + NAMES.size())) - 1;

  /** Of our own kinds, counted from {@link #OWN_BIT}: those that words written small have too. */
  static final int SMALL_WORD_BITS = ((1 << WORDS.size()) - 1) << NAMES.size();

  private ListedKinds() {}

  /** Returns the names of our own lists, in the order of their bits. */
  public static List<String> own() {
    return Stream.concat(NAMES.stream(), WORDS.stream()).toList();
  }
}
