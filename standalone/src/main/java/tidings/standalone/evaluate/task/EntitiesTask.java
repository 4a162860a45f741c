package tidings.standalone.evaluate.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tidings.enrich.names.NameTagger;
import tidings.enrich.names.TaggedName;
import tidings.news.EntityType;
import tidings.standalone.evaluate.data.BioDocument;
import tidings.standalone.evaluate.data.BioSentence;
import tidings.standalone.evaluate.data.UnreadableDataException;
import tidings.standalone.evaluate.figures.Figures;
import tidings.standalone.evaluate.figures.SpanCounts;

/**
 * Names of persons, organizations and places on given tokens, document by document; exact span and
 * type. Anything else, as MISC, is ignored on both sides.
 */
public final class EntitiesTask implements Task {
  private static final List<String> KINDS = List.of("PER", "ORG", "LOC");

  @Override
  public String name() {
    return "entities";
  }

  @Override
  public Figures measure(Path path, Session session)
      throws IOException, UnreadableDataException, InterruptedException {
    List<BioDocument> documents = BioDocument.read(path);
    SpanCounts counts = new SpanCounts(KINDS);
    long nanos =
        session.<BioDocument, List<List<TaggedName>>>time(
            path.getFileName() + " names",
            documents,
            EntitiesTask::tagger,
            (document, found) -> judge(document, found, counts, session.predictions()));
    int sentences = documents.stream().mapToInt(document -> document.sentences().size()).sum();
    int tokens = documents.stream().mapToInt(BioDocument::tokens).sum();
    Map<String, Object> extras = new LinkedHashMap<>();
    extras.put("tokensPerSecond", Session.perSecond(tokens, nanos));
    extras.put("documents", documents.size());
    extras.put("tokens", tokens);
    extras.put("gold", counts.gold());
    extras.put("found", counts.found());
    extras.put("perType", counts.perKind());
    TrainedOn.mark(path, extras);
    return new Figures(
        sentences, counts.total(), null, Session.perSecond(sentences, nanos), extras);
  }

  private static Function<BioDocument, List<List<TaggedName>>> tagger() {
    NameTagger tagger = NameTagger.shipped();
    return document -> tagger.tag(document.words());
  }

  private static void judge(
      BioDocument document,
      List<List<TaggedName>> found,
      SpanCounts counts,
      Predictions predictions) {
    for (int i = 0; i < found.size(); i++) {
      BioSentence sentence = document.sentences().get(i);
      List<SpanCounts.Name> gold = known(sentence.names());
      List<SpanCounts.Name> names = known(names(found.get(i)));
      counts.add(gold, names);
      predictions.add(
          new Prediction()
              .with("line", sentence.line())
              .with("sentence", String.join(" ", sentence.words()))
              .with("gold", shown(gold, sentence))
              .with("predicted", shown(names, sentence))
              .correct(gold.equals(names)));
    }
  }

  private static List<SpanCounts.Name> names(List<TaggedName> found) {
    return found.stream()
        .map(name -> new SpanCounts.Name(name.from(), name.to(), kind(name.type())))
        .toList();
  }

  private static String kind(EntityType type) {
    return switch (type) {
      case PERSON -> "PER";
      case ORGANIZATION -> "ORG";
      case LOCATION -> "LOC";
      case MISC, UNKNOWN -> "MISC";
    };
  }

  private static List<SpanCounts.Name> known(List<SpanCounts.Name> names) {
    return names.stream().filter(name -> KINDS.contains(name.kind())).toList();
  }

  private static List<Map<String, Object>> shown(
      List<SpanCounts.Name> names, BioSentence sentence) {
    List<Map<String, Object>> shown = new ArrayList<>();
    for (SpanCounts.Name name : names) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("from", name.from());
      fields.put("to", name.to());
      fields.put("type", name.kind());
      fields.put("text", String.join(" ", sentence.words().subList(name.from(), name.to())));
      shown.add(fields);
    }
    return shown;
  }
}
