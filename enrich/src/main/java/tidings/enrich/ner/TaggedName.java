package tidings.enrich.ner;

import tidings.news.EntityType;

/**
 * A name in a sentence.
 *
 * @param from its first token
 * @param to the token after its last
 * @param type PERSON, ORGANIZATION, LOCATION or MISC
 * @param confidence the model's probability that exactly these tokens are a name of this type, from
 *     0 to 1
 */
public record TaggedName(int from, int to, EntityType type, double confidence) {}
