package tidings.enrich.capitalized;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tidings.enrich.annotator.AnnotatedArticle;
import tidings.enrich.annotator.Annotator;
import tidings.enrich.annotator.EntityBuilder;
import tidings.enrich.annotator.EntityIds;
import tidings.enrich.annotator.Finding;
import tidings.enrich.annotator.Findings;
import tidings.enrich.annotator.Tokens;
import tidings.news.Entity;
import tidings.news.EntityLink;
import tidings.news.EntityType;
import tidings.news.Span;

/**
 * Finds names in other languages than English by their capitals, with strong evidence only and low
 * confidence: what kind of name it is, nobody knows. Scripts without capitals have none to find.
 */
public final class NamesByShapeAnnotator implements Annotator {
  private static final int MAX_NAMES = 30;

  private static final double SEVERAL_WORDS = 0.5;
  private static final double ONE_WORD = 0.4;

  @Override
  public String name() {
    return "names-by-shape";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public Set<String> requires() {
    return Set.of("language", "sentences", "tokens");
  }

  @Override
  public Findings annotate(AnnotatedArticle article) {
    String language = article.primaryLanguage();
    if (language.isEmpty() || language.equals("en")) {
      return Findings.of();
    }
    List<CapitalRun> inText =
        new CapitalRuns(article.text(), article.textTokens(), initials(article)).find();
    List<CapitalRun> inTitle =
        new CapitalRuns(
                article.title(), article.titleTokens(), new boolean[article.titleTokens().size()])
            .find();
    Map<String, List<CapitalRun>> names = ShapeNames.of(inText, language);
    return names.isEmpty()
        ? Findings.of()
        : Findings.of(new Finding.Entities(entities(names, inTitle)));
  }

  private static boolean[] initials(AnnotatedArticle article) {
    Tokens tokens = article.textTokens();
    boolean[] initial = new boolean[tokens.size()];
    for (Span sentence : article.sentences()) {
      int first = tokens.firstFrom(sentence.getStart());
      if (first < initial.length) {
        initial[first] = true;
      }
    }
    return initial;
  }

  private static List<Entity> entities(
      Map<String, List<CapitalRun>> names, List<CapitalRun> inTitle) {
    TreeMap<String, ShapedName> byId = new TreeMap<>();
    names.forEach(
        (name, mentions) ->
            EntityIds.of(EntityType.MISC, name)
                .ifPresent(
                    id -> byId.merge(id, new ShapedName(id, name, mentions), ShapedName::with)));
    List<ShapedName> most = new ArrayList<>(byId.values());
    most.sort(Comparator.comparingInt(found -> -found.mentions().size()));
    most = most.subList(0, Math.min(MAX_NAMES, most.size()));
    int all = most.stream().mapToInt(found -> found.mentions().size()).sum();
    List<Entity> entities = new ArrayList<>();
    most.forEach(found -> entities.add(entity(found, all, inTitle)));
    return entities;
  }

  private static Entity entity(ShapedName found, int all, List<CapitalRun> inTitle) {
    boolean several = found.name().indexOf(' ') > 0;
    EntityBuilder entity =
        new EntityBuilder(found.id(), EntityType.MISC, found.name())
            .confidence(several ? SEVERAL_WORDS : ONE_WORD)
            .link(several ? EntityLink.FULL_NAME : EntityLink.PART_OF_NAME)
            .salience(Math.round(1_000.0 * found.mentions().size() / all) / 1_000.0);
    inTitle.stream()
        .filter(found::isNamedBy)
        .forEach(run -> entity.addTitleMention(new Span(run.start(), run.end())));
    found.mentions().stream()
        .sorted(Comparator.comparingInt(CapitalRun::start))
        .forEach(run -> entity.addMention(new Span(run.start(), run.end())));
    return entity.build();
  }

  /** A name and where it stands. */
  private record ShapedName(String id, String name, List<CapitalRun> mentions) {
    ShapedName with(ShapedName other) {
      mentions.addAll(other.mentions);
      return this;
    }

    boolean isNamedBy(CapitalRun run) {
      return mentions.stream().anyMatch(mention -> mention.name().equals(run.name()));
    }
  }
}
