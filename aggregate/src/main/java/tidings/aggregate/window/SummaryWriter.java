package tidings.aggregate.window;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tidings.news.EntitySummary;
import tidings.news.EntityType;
import tidings.news.SentimentSummary;
import tidings.news.StorySummary;
import tidings.news.SummarySentence;
import tidings.news.SummaryStatus;
import tidings.news.TopicSummary;
import tidings.news.TopicTrend;
import tidings.news.state.Contribution;

/** Makes summaries of totals. Integers become decimals here, once. */
final class SummaryWriter {
  private final Contributions contributions;
  private final ObservedClock clock;
  private final int top;
  private final int sentences;

  SummaryWriter(Contributions contributions, ObservedClock clock, WindowSettings settings) {
    this.contributions = contributions;
    this.clock = clock;
    this.top = settings.top();
    this.sentences = settings.sentences();
  }

  TopicSummary write(
      Window window, SummaryStatus status, int revision, Totals totals, TopicTrend trend) {
    List<Lead> leads = leads(window.topic(), totals);
    return new TopicSummary(
        window.topic(),
        window.view().label(),
        Instant.ofEpochMilli(window.start()),
        Instant.ofEpochMilli(window.end()),
        status,
        revision,
        clock.watermark(),
        totals.articles(),
        totals.reports(),
        totals.stories(),
        totals.sources(),
        lateShare(totals),
        sentiment(totals),
        entities(totals),
        leads.stream().map(Lead::summary).toList(),
        sentences(leads),
        trend);
  }

  /**
   * A story of the summary, and what the article that knows most of it says about it.
   *
   * @param story its numbers
   * @param face headline, lead and first seen
   */
  private record Lead(StoryTotals story, Contribution face) {
    StorySummary summary() {
      return new StorySummary(
          story.id(),
          face.getHeadline(),
          story.reports(),
          story.sources(),
          Decimals.meanOfMilli(story.sentimentMilli(), story.reports()),
          Instant.ofEpochMilli(face.getStoryFirstSeen()));
    }

    SummarySentence sentence() {
      return new SummarySentence(face.getLead(), face.getLeadArticle(), story.id());
    }
  }

  private List<Lead> leads(String topic, Totals totals) {
    List<Lead> leads = new ArrayList<>(top);
    for (StoryTotals story : totals.leadingStories(top)) {
      leads.add(new Lead(story, face(topic, story.latest())));
    }
    return leads;
  }

  private Contribution face(String topic, Member member) {
    @Nullable Contribution face = contributions.get(topic, member.article(), member.countedAt());
    return Objects.requireNonNull(face, () -> "counted but not in the table: " + member);
  }

  private List<SummarySentence> sentences(List<Lead> leads) {
    return leads.stream()
        .filter(lead -> !lead.face().getLead().isBlank())
        .limit(sentences)
        .map(Lead::sentence)
        .toList();
  }

  private static double lateShare(Totals totals) {
    return totals.articles() == 0 ? 0.0 : Decimals.four(totals.late() / (double) totals.articles());
  }

  private static SentimentSummary sentiment(Totals totals) {
    SentimentTotals sentiment = totals.sentiment();
    return new SentimentSummary(
        Decimals.meanOfMilli(sentiment.sum(), totals.reports()),
        Decimals.spreadOfMilli(sentiment.sum(), sentiment.squares(), totals.reports()),
        sentiment.positive(),
        sentiment.neutral(),
        sentiment.negative());
  }

  private List<EntitySummary> entities(Totals totals) {
    return totals.leadingEntities(top).stream().map(SummaryWriter::entity).toList();
  }

  private static EntitySummary entity(EntityTotals entity) {
    EntityTotals.Label label = entity.label();
    return new EntitySummary(
        entity.id(),
        label.name(),
        typeOf(label.type()),
        entity.reports(),
        Decimals.meanOfMilli(entity.sentimentMilli(), entity.reports()));
  }

  /** A kind that a newer annotator knows and this code does not is unknown, not a failure. */
  private static EntityType typeOf(String name) {
    for (EntityType type : EntityType.values()) {
      if (type.name().equals(name)) {
        return type;
      }
    }
    return EntityType.UNKNOWN;
  }
}
