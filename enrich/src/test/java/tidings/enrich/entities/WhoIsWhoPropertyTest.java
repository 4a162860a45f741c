package tidings.enrich.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.enrich.annotator.Tokens;
import tidings.enrich.ner.TaggedName;
import tidings.enrich.tokens.Tokenizer;
import tidings.news.Entity;
import tidings.news.EntityType;
import tidings.news.Span;

/** What holds whatever a tagger marks, sense or not. */
class WhoIsWhoPropertyTest {
  private static final String[] WORDS = {
    "Mara",
    "Tolo",
    "Lindqvist",
    "Veskar",
    "Clinton",
    "Bill",
    "Hillary",
    "Trump",
    "Xi",
    "US",
    "U.S.",
    "Washington",
    "Moscow",
    "said",
    "and",
    "'s",
    "the",
    "President",
    "Mrs",
    "(",
    ")",
    "NWU",
    "Norwick",
    "Workers",
    "Union",
    "Inc",
    "K.",
    "Georgia",
    "Jordan",
    "İzmir",
    "王",
    "🌪",
    "-",
    "Jr.",
    "of",
    "2"
  };
  private static final EntityType[] TYPES = {
    EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION, EntityType.MISC
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void shouldKeepItsPromises(long seed) {
    List<NamedSentence> sentences = sentences(new Random(seed), 40, 12);
    String text = text(sentences);
    int mentions = sentences.stream().mapToInt(sentence -> sentence.names().size()).sum();

    List<Entity> found = new WhoIsWho(KnownNames.shipped()).entities(sentences);

    Set<Span> spans = new HashSet<>();
    double salience = 0;
    for (Entity entity : found) {
      assertThat(entity.getName()).isNotEmpty();
      assertThat(entity.getConfidence()).isBetween(0.0, 1.0);
      salience += entity.getSalience();
      for (Span span : entity.getMentions()) {
        assertThat(spans.add(span)).as("one entity for %s", span).isTrue();
        assertThat(text.substring(span.getStart(), span.getEnd())).isNotBlank();
      }
    }
    assertThat(salience).isLessThanOrEqualTo(1 + 1e-9);
    assertThat(spans.size()).isLessThanOrEqualTo(mentions);
    assertThat(found.stream().map(Entity::getId).distinct()).hasSameSizeAs(found);
    assertThat(new WhoIsWho(KnownNames.shipped()).entities(sentences)).isEqualTo(found);
  }

  // A bound on work that explodes, far beyond what a slow machine needs; not a measurement.
  @Timeout(30)
  @Test
  void shouldTakeTensOfThousandsOfMentions() {
    List<NamedSentence> sentences = sentences(new Random(1), 10_000, 20);

    List<Entity> found = new WhoIsWho(KnownNames.shipped()).entities(sentences);

    assertThat(found).hasSizeLessThanOrEqualTo(50).isNotEmpty();
  }

  private static List<NamedSentence> sentences(Random random, int count, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count * length; i++) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
    }
    Tokens tokens = Tokenizer.tokenize(text.toString());
    List<NamedSentence> sentences = new ArrayList<>();
    for (int from = 0; from < tokens.size(); from += length) {
      int to = Math.min(tokens.size(), from + length);
      sentences.add(
          new NamedSentence(sentences.size(), tokens, from, to, names(random, to - from)));
    }
    return sentences;
  }

  private static List<TaggedName> names(Random random, int length) {
    List<TaggedName> names = new ArrayList<>();
    int from = random.nextInt(3);
    while (from < length) {
      int to = Math.min(length, from + 1 + random.nextInt(3));
      EntityType type = TYPES[random.nextInt(TYPES.length)];
      names.add(new TaggedName(from, to, type, random.nextDouble()));
      from = to + random.nextInt(3);
    }
    return names;
  }

  private static String text(List<NamedSentence> sentences) {
    Tokens tokens = sentences.get(0).tokens();
    StringBuilder text = new StringBuilder();
    for (int token = 0; token < tokens.size(); token++) {
      text.append(" ".repeat(tokens.start(token) - text.length())).append(tokens.word(token));
    }
    return text.toString();
  }
}
