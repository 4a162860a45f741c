package tidings.enrich.quotes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tidings.enrich.quotes.Attribution.Rule;
import tidings.news.Entity;

/**
 * Resolves the words that name a speaker to an entity of the article, quote after quote: the second
 * sieve of Muzny et al. 2017 without its coreference.
 */
final class Speakers {
  private final Passage passage;
  private final People people;
  private @Nullable Said last;
  private Attribution lastAttribution = Attribution.unknown(null);

  Speakers(Passage passage, List<Marked> marked) {
    this.passage = passage;
    this.people = new People(passage, marked);
  }

  /** Returns who said it; called once for each quote, in order. */
  Attribution attribute(Said said) {
    Attribution found = said.who() == null ? continued(said) : resolve(said.who());
    if (found.entity() != null) {
      people.spoke(said.who() == null ? said.from() : said.who().from(), found.entity());
    }
    last = said;
    lastAttribution = found;
    return found;
  }

  private Attribution resolve(NounPhrase who) {
    Attribution same = lastAttribution;
    if (same.entity() != null && who.equals(same.mention())) {
      return same;
    }
    return switch (who.kind()) {
      case NAME -> new Attribution(who.entity(), who, Rule.NAMED);
      case PRONOUN -> pronoun(who);
      case BODY -> new Attribution(people.body(who.from()), who, Rule.BODY);
      case DESCRIPTION -> Attribution.unknown(who);
    };
  }

  private Attribution pronoun(NounPhrase who) {
    if (passage.is(who.from(), SpeechWords.THING)) {
      return new Attribution(people.body(who.from()), who, Rule.BODY);
    }
    int gender = 0;
    gender = passage.is(who.from(), SpeechWords.MASCULINE) ? SpeechWords.SIR : gender;
    gender = passage.is(who.from(), SpeechWords.FEMININE) ? SpeechWords.MADAM : gender;
    Entity person = gender == 0 ? null : people.person(who.from(), gender);
    return new Attribution(person, who, Rule.PRONOUN);
  }

  /**
   * A quote without a verb of its own goes on with the one before, in its paragraph or the next.
   */
  private Attribution continued(Said said) {
    if (last == null || said.cue() != Said.NONE || !said.direct()) {
      return Attribution.unknown(null);
    }
    int paragraphs = passage.paragraph(said.from()) - passage.paragraph(last.to() - 1);
    if (paragraphs > 1 || lastAttribution.entity() == null) {
      return Attribution.unknown(null);
    }
    Rule rule = paragraphs == 0 ? Rule.SAME_PARAGRAPH : Rule.NEXT_PARAGRAPH;
    return new Attribution(lastAttribution.entity(), null, rule);
  }
}
