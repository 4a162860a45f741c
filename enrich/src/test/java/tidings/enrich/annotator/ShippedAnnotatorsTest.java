package tidings.enrich.annotator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tidings.news.AnnotatorRun;
import tidings.news.AnnotatorStatus;
import tidings.news.EnrichedArticle;

class ShippedAnnotatorsTest {
  /** A plug-in whose model is missing. */
  public static final class Broken implements Annotator {
    public Broken() {
      throw new IllegalStateException("model storm.bin is not on the class path");
    }

    @Override
    public String name() {
      return "broken";
    }

    @Override
    public String version() {
      return "1";
    }

    @Override
    public Findings annotate(AnnotatedArticle article) {
      return Findings.of();
    }
  }

  @Test
  void shouldRunInTheOrderOfWhatTheyRequire() {
    ArticleAnnotator chain = ArticleAnnotator.onClassPath();

    assertThat(chain.annotators())
        .extracting(Annotator::name)
        .containsExactly(
            "language",
            "sentences",
            "tokens",
            "entities",
            "names-by-shape",
            "quotes",
            "sentiment",
            "topics");
  }

  @Test
  void shouldAllReadAnEnglishArticle() {
    String text =
        "Prime Minister Mara Lindqvist resigned on Tuesday after losing a vote in the parliament of"
            + " Norwick.";

    EnrichedArticle found =
        ArticleAnnotator.onClassPath()
            .annotate(Articles.article("Lindqvist resigns after vote", text, null));

    assertThat(found.getAnnotators())
        .extracting(AnnotatorRun::getStatus)
        .containsOnly(AnnotatorStatus.COMPLETE);
    assertThat(found.getLanguage()).isEqualTo("en");
    assertThat(found.getTopics().get(0).getTopic()).isEqualTo("politics");
  }

  @Test
  void shouldSkipWhatDoesNotReadTheLanguage() {
    String text =
        "Die Ministerin trat am Dienstag zurück, nachdem sie eine Abstimmung verloren hatte.";

    EnrichedArticle found =
        ArticleAnnotator.onClassPath().annotate(Articles.article("Rücktritt", text, null));

    assertThat(found.getSentences()).hasSize(1);
    assertThat(found.getAnnotators())
        .extracting(AnnotatorRun::getStatus)
        .containsExactly(
            AnnotatorStatus.COMPLETE,
            AnnotatorStatus.COMPLETE,
            AnnotatorStatus.COMPLETE,
            AnnotatorStatus.SKIPPED,
            AnnotatorStatus.COMPLETE,
            AnnotatorStatus.SKIPPED,
            AnnotatorStatus.SKIPPED,
            AnnotatorStatus.SKIPPED);
  }

  @Test
  void shouldNameThePlugInThatDoesNotStart() {
    ClassLoader plugIns = new OnePlugIn(Broken.class);

    assertThatThrownBy(() -> ArticleAnnotator.onClassPath(plugIns, Map.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(Broken.class.getName())
        .hasMessageContaining("model storm.bin is not on the class path");
  }

  @Test
  void shouldGiveEachAnnotatorItsOwnSettings() {
    assertThatThrownBy(() -> ArticleAnnotator.onClassPath(Map.of("tokens.size", "3")))
        .hasMessage("Annotator 'tokens': 'size' is no setting of it; it has none");
  }

  @Test
  void shouldRefuseASettingOfAnAnnotatorThatIsNotInstalled() {
    assertThatThrownBy(() -> ArticleAnnotator.onClassPath(Map.of("onnx.model", "ner.onnx")))
        .hasMessage(
            "annotator.onnx.model: no annotator of that name; there are language, sentences,"
                + " tokens, entities, names-by-shape, quotes, sentiment, topics");
  }

  /** A class path on which one annotator is registered. */
  private static final class OnePlugIn extends ClassLoader {
    private final String type;

    OnePlugIn(Class<? extends Annotator> type) {
      super(type.getClassLoader());
      this.type = type.getName();
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      return Collections.enumeration(
          List.of(new URL(null, "memory:" + name, new Registration(type))));
    }
  }

  private static final class Registration extends URLStreamHandler {
    private final String type;

    Registration(String type) {
      this.type = type;
    }

    @Override
    protected URLConnection openConnection(URL url) {
      return new URLConnection(url) {
        @Override
        public void connect() {}

        @Override
        public InputStream getInputStream() {
          return new ByteArrayInputStream(type.getBytes(StandardCharsets.UTF_8));
        }
      };
    }
  }
}
