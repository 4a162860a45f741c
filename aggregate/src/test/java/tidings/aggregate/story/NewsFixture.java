package tidings.aggregate.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tidings.news.EnrichedArticle;
import tidings.news.Entity;
import tidings.news.EntityLink;
import tidings.news.EntityType;
import tidings.news.Origin;
import tidings.news.Span;
import tidings.news.TopicAssignment;
import tidings.news.state.SlimArticle;

/** Invented news, as the enriching service would deliver them. */
final class NewsFixture {
  static final Instant START = Instant.parse("2031-05-04T08:00:00Z");

  private static final String FLOOD =
      """
      The river Tarn burst its banks at Oldermoor on Sunday and drove 3,000 people from their homes.
      Mayor Ilse Branko said two dams north of Oldermoor had failed within an hour of each other.
      Rescuers in boats brought families from the roofs of the Weir Street quarter through the night.
      The Tarn stood four metres above its usual level, the highest since records began.
      Engineers expect the water to fall on Tuesday if the rain in the Hallin hills stops.
      """;

  private static final String FLOOD_ELSEWHERE_TOLD =
      """
      Thousands fled Oldermoor after two dams failed and the swollen Tarn flooded the town.
      Boats were still searching the Weir Street quarter on Sunday night, rescuers said.
      "We have never seen the Tarn so high," Ilse Branko, the town's mayor, told reporters.
      Heavy rain in the Hallin hills had filled the reservoirs above Oldermoor for a week.
      Nobody is missing, according to the fire brigade, but hundreds of homes are lost.
      """;

  private static final String ELECTION =
      """
      Voters in Karvelia elected Tomas Reyle president with 52 percent of the ballots on Sunday.
      His rival Anna Dorsten conceded defeat before midnight and wished her opponent well.
      Reyle, a former judge, promised to reform the courts and to lower taxes on small farms.
      Turnout in Karvelia was the highest for twenty years, the electoral commission said.
      He takes office in July, when the parliament in Sorvik confirms the result.
      """;

  static final String FLOOD_AT_OLDERMOOR =
      "Oldermoor evacuated families overnight while lifeboats crossed Weir Street and market halls"
          + " sheltered pensioners beside sandbags.";

  static final String DAMS_IN_HALLIN =
      "Hallin engineers inspected cracked spillways beneath turbines because reservoir sensors"
          + " reported pressure surges and concrete ruptures.";

  static final String BOTH =
      "Hallin engineers inspected cracked spillways beneath turbines because reservoir sensors"
          + " reported pressure surges; Oldermoor evacuated families overnight while lifeboats"
          + " crossed Weir Street and market halls sheltered pensioners.";

  private final String id;
  private String source;
  private String url;
  private String title;
  private String text;
  private List<String> names;
  private List<String> topics = List.of();
  private Instant firstSeen = START;
  private Instant observed = START;
  private int revision = 1;

  private NewsFixture(String id, String title, String text, String... names) {
    this.id = id;
    this.source = id + ".example";
    this.title = title;
    this.text = text;
    this.names = List.of(names);
  }

  static NewsFixture of(String id, String title, String text, String... names) {
    return new NewsFixture(id, title, text, names);
  }

  static NewsFixture flood(String id) {
    return new NewsFixture(
        id, "Dams fail, Tarn floods Oldermoor", FLOOD, "Tarn", "Oldermoor", "Ilse Branko");
  }

  static NewsFixture floodElsewhereTold(String id) {
    return new NewsFixture(
        id,
        "Oldermoor under water as dams break",
        FLOOD_ELSEWHERE_TOLD,
        "Oldermoor",
        "Tarn",
        "Ilse Branko");
  }

  static NewsFixture election(String id) {
    return new NewsFixture(
        id, "Reyle wins in Karvelia", ELECTION, "Karvelia", "Tomas Reyle", "Anna Dorsten");
  }

  /** Names them too, by entity id; an id that ends in ? is that of a name given only in part. */
  NewsFixture naming(String... ids) {
    List<String> all = new ArrayList<>(names);
    all.addAll(List.of(ids));
    names = all;
    return this;
  }

  NewsFixture source(String name) {
    source = name;
    return this;
  }

  NewsFixture url(String address) {
    url = address;
    return this;
  }

  NewsFixture title(String words) {
    title = words;
    return this;
  }

  NewsFixture text(String words) {
    text = words;
    return this;
  }

  NewsFixture topics(String... ids) {
    topics = List.of(ids);
    return this;
  }

  NewsFixture revision(int number) {
    revision = number;
    return this;
  }

  /** When this revision and all before it were seen. */
  NewsFixture at(Instant moment) {
    firstSeen = moment;
    observed = moment;
    return this;
  }

  /** When this revision was seen. */
  NewsFixture observed(Instant moment) {
    observed = moment;
    return this;
  }

  String text() {
    return text;
  }

  SlimArticle slim() {
    return SlimArticles.slim(enriched(false));
  }

  SlimArticle deleted() {
    return SlimArticles.slim(enriched(true));
  }

  EnrichedArticle enriched() {
    return enriched(false);
  }

  private EnrichedArticle enriched(boolean deleted) {
    return EnrichedArticle.newBuilder()
        .setId(id)
        .setRevision(revision)
        .setDeleted(deleted)
        .setSource(source)
        .setCanonicalUrl(url)
        .setTitle(title)
        .setText(text)
        .setFirstSeen(firstSeen)
        .setObserved(observed)
        .setCountedAt(firstSeen)
        .setOrigin(Origin.newBuilder().build())
        .setSentences(sentences())
        .setEntities(names.stream().map(NewsFixture::entity).toList())
        .setTopics(topics.stream().map(NewsFixture::topic).toList())
        .build();
  }

  private List<Span> sentences() {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      spans.add(new Span(start, end));
      start = end + 1;
    }
    return spans;
  }

  private static Entity entity(String name) {
    int colon = name.indexOf(':');
    if (colon > 0) {
      String id = name.replace("?", "");
      return Entity.newBuilder()
          .setId(id)
          .setName(id.substring(colon + 1))
          .setType(EntityType.valueOf(id.substring(0, colon).toUpperCase(Locale.ROOT)))
          .setConfidence(1)
          .setLink(name.endsWith("?") ? EntityLink.PART_OF_NAME : EntityLink.FULL_NAME)
          .build();
    }
    return Entity.newBuilder()
        .setId("misc:" + name.replace(' ', '-'))
        .setName(name)
        .setType(EntityType.MISC)
        .setConfidence(1)
        .build();
  }

  private static TopicAssignment topic(String id) {
    return TopicAssignment.newBuilder().setTopic(id).setConfidence(1).build();
  }
}
