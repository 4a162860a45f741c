package tidings.enrich.entities;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person whom an article names in full, and what tells namesakes apart.
 *
 * @param offices titles by which the article calls the person
 * @param first the first full name in the text; null if it is only in the title
 * @param inTitle whether the title has the full name
 */
record NamedPerson(
    Referent referent,
    Gender gender,
    Set<String> offices,
    @Nullable NameMention first,
    boolean inTitle) {
  static NamedPerson of(Referent referent) {
    Gender gender = Gender.ofFirstName(PersonName.of(referent.longest()).first());
    Set<String> offices = new HashSet<>();
    NameMention first = null;
    boolean inTitle = false;
    for (NameMention mention : referent.mentions()) {
      Gender titled = mention.address().gender();
      gender = titled == Gender.UNKNOWN ? gender : titled;
      if (mention.address().isOffice()) {
        offices.add(mention.address().title());
      }
      inTitle |= mention.inTitle();
      boolean earlier = !mention.inTitle() && (first == null || mention.isBefore(first));
      first = earlier ? mention : first;
    }
    return new NamedPerson(referent, gender, offices, first, inTitle);
  }

  /** Returns whether the article has given the full name before a mention. */
  boolean isIntroduced(NameMention mention) {
    return inTitle || (first != null && first.isBefore(mention));
  }
}
