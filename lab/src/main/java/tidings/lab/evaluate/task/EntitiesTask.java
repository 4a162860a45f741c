package tidings.lab.evaluate.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tidings.enrich.ner.NameTagger;
import tidings.enrich.ner.TaggedName;
import tidings.lab.data.BioDocument;
import tidings.lab.data.BioSentence;
import tidings.lab.data.LabelledName;
import tidings.lab.data.NameKinds;
import tidings.lab.data.SpanCounts;
import tidings.lab.data.UnreadableDataException;
import tidings.lab.evaluate.figures.Figures;

/**
 * Names of persons, organizations and places on given tokens, document by document; exact span and
 * type. Anything else, as MISC, is ignored on both sides.
 */
public final class EntitiesTask implements Task {
  @Override
  public String name() {
    return "entities";
  }

  @Override
  public Figures measure(Path path, Session session)
      throws IOException, UnreadableDataException, InterruptedException {
    List<BioDocument> documents = BioDocument.read(path);
    SpanCounts counts = new SpanCounts(NameKinds.MEASURED);
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
      List<LabelledName> gold = known(sentence.names());
      List<LabelledName> names = known(LabelledName.of(found.get(i)));
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

  private static List<LabelledName> known(List<LabelledName> names) {
    return names.stream().filter(name -> NameKinds.MEASURED.contains(name.kind())).toList();
  }

  private static List<Map<String, Object>> shown(List<LabelledName> names, BioSentence sentence) {
    List<Map<String, Object>> shown = new ArrayList<>();
    for (LabelledName name : names) {
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
