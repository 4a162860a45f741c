package tidings.aggregate.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tidings.aggregate.store.Table;
import tidings.news.Story;
import tidings.news.StoryEntity;
import tidings.news.state.CountedArticle;
import tidings.news.state.SlimArticle;

/** The numbers of stories, counted again from their articles in the plainest way. */
final class StoryCount {
  private final TreeMap<String, List<CountedArticle>> membersByStory = new TreeMap<>();

  /** What is compared. */
  record Numbers(
      String headline,
      int articles,
      int reports,
      List<String> sources,
      List<String> topics,
      Map<String, Integer> entities,
      double sentiment,
      long firstSeen,
      long lastSeen,
      List<String> members,
      int copies) {}

  StoryCount(Table<CountedArticle> articles) {
    articles.range(
        "",
        "~",
        (id, article) -> {
          if (!article.getArticle().getDeleted()) {
            membersByStory.computeIfAbsent(article.getStory(), s -> new ArrayList<>()).add(article);
          }
        });
  }

  /** The last record of each story, without those that were forgotten, merged or emptied. */
  Map<String, Numbers> published(List<Changes> changes) {
    Map<String, Story> last = new TreeMap<>();
    changes.forEach(each -> each.stories().forEach(story -> last.put(story.getId(), story)));
    Map<String, Numbers> numbers = new TreeMap<>();
    for (Story story : last.values()) {
      boolean gone = story.getMergedInto() != null || story.getArticles() == 0;
      boolean forgotten = !gone && !membersByStory.containsKey(story.getId());
      if (!gone && !forgotten) {
        numbers.put(story.getId(), numbers(story));
      }
    }
    return numbers;
  }

  private static Numbers numbers(Story story) {
    Map<String, Integer> entities = new TreeMap<>();
    for (StoryEntity entity : story.getEntities()) {
      entities.put(entity.getId(), entity.getReports());
    }
    return new Numbers(
        story.getHeadline(),
        story.getArticles(),
        story.getReports(),
        story.getSources(),
        story.getTopics(),
        entities,
        story.getSentiment(),
        story.getFirstSeen().toEpochMilli(),
        story.getLastSeen().toEpochMilli(),
        story.getMembers(),
        story.getCopies().size());
  }

  Map<String, Numbers> recounted() {
    Map<String, Numbers> numbers = new TreeMap<>();
    membersByStory.forEach((story, members) -> numbers.put(story, recount(members)));
    return numbers;
  }

  private static Numbers recount(List<CountedArticle> members) {
    List<SlimArticle> all = members.stream().map(CountedArticle::getArticle).toList();
    List<SlimArticle> reports =
        members.stream()
            .filter(member -> member.getOriginal() == null)
            .map(CountedArticle::getArticle)
            .sorted(
                Comparator.comparingLong(SlimArticle::getFirstSeen)
                    .thenComparing(SlimArticle::getId))
            .toList();
    TreeSet<String> sources = new TreeSet<>();
    all.forEach(article -> sources.add(article.getSource()));
    TreeSet<String> topics = new TreeSet<>();
    reports.forEach(report -> topics.addAll(report.getTopics()));
    long sentiments = reports.stream().mapToLong(SlimArticle::getSentimentMilli).sum();
    return new Numbers(
        reports.get(0).getTitle(),
        all.size(),
        reports.size(),
        List.copyOf(sources),
        List.copyOf(topics),
        new PlainNames(reports).counts(),
        Math.round(10.0 * sentiments / reports.size()) / 10_000.0,
        all.stream().mapToLong(SlimArticle::getFirstSeen).min().orElseThrow(),
        all.stream().mapToLong(SlimArticle::getObserved).max().orElseThrow(),
        all.stream().map(SlimArticle::getId).sorted().toList(),
        all.size() - reports.size());
  }
}
