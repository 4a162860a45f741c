package tidings.enrich.annotator;

import java.util.Map;
import java.util.Set;

/**
 * Reads one article and says what it found: a language, entities, topics, whatever {@link Finding}
 * knows. The contract, which {@code AnnotatorContract} tests:
 *
 * <ol>
 *   <li><b>Discovery.</b> {@link java.util.ServiceLoader} finds annotators through {@code
 *       META-INF/services/tidings.enrich.annotator.Annotator} and calls their public constructor
 *       without arguments, once for each chain, and then {@link #configure}. Either one that throws
 *       stops the start of the service. Load models there, once for the process, and share what
 *       cannot change.
 *   <li><b>Thread.</b> A chain and its annotators belong to one thread at a time: an annotator may
 *       keep scratch buffers and needs no locks. Several chains run at once in one process.
 *   <li><b>Calls.</b> {@link #annotate} is called at most once for each article revision that is
 *       not a deletion, in the order of {@link #requires()} and then of the names. The other
 *       methods may be called at any time after {@link #configure} and always answer the same.
 *   <li><b>Determinism.</b> The findings depend on the article alone, to the bit: no clock, no
 *       randomness, no default locale, zone or charset, nothing remembered of earlier articles, no
 *       network.
 *   <li><b>Language.</b> The chain calls an annotator only for languages it declares; other
 *       articles get a run marked SKIPPED.
 *   <li><b>Budget.</b> Work is counted in characters, never in time. The chain shows an annotator
 *       no more text than {@link #budget()} and marks the run TRUNCATED where it cut; an annotator
 *       with a narrower limit of its own says so with {@link Findings#truncated}. The time for a
 *       text within the budget grows no faster than the text does, but for a logarithm.
 *   <li><b>Failure.</b> What an annotator throws marks its run FAILED, with the message; nothing of
 *       it is kept, those that require it fail likewise, and the article goes on. An {@link Error}
 *       other than {@link StackOverflowError} stops the service.
 *   <li><b>Offsets.</b> Spans lie inside the text, are not empty and never part a surrogate pair.
 *       The chain refuses all findings of a run that breaks this.
 * </ol>
 */
public interface Annotator {
  /** The budget of an annotator that states none, in characters: more than a long report has. */
  int DEFAULT_BUDGET = 200_000;

  /** Returns the name, {@code [a-z0-9-]{1,64}}, unique among the annotators of a chain. */
  String name();

  /**
   * Takes the settings whose keys begin with {@code annotator.}, the annotator's name and a full
   * stop, without that beginning. Called once, before {@link #annotate}, also without any settings.
   *
   * @throws IllegalArgumentException with a user-facing message that names the key, for one that
   *     the annotator does not have or a value that it cannot use
   */
  default void configure(Map<String, String> settings) {
    if (!settings.isEmpty()) {
      throw new IllegalArgumentException(
          "'" + settings.keySet().iterator().next() + "' is no setting of it; it has none");
    }
  }

  /**
   * Returns the version of the annotator and its model: it changes when the findings may change, as
   * by a file that a setting names.
   */
  String version();

  /**
   * Returns the languages it reads, as primary language subtags of BCP 47 ({@code en}); empty means
   * all, articles of unknown language included.
   */
  default Set<String> languages() {
    return Set.of();
  }

  /** Returns the names of the annotators whose findings it reads: they run before it. */
  default Set<String> requires() {
    return Set.of();
  }

  /** Returns how many characters (UTF-16 code units) of an article's text it reads; at least 1. */
  default int budget() {
    return DEFAULT_BUDGET;
  }

  /** Reads the article, and what earlier annotators found in it, and returns what it finds. */
  Findings annotate(AnnotatedArticle article);
}
