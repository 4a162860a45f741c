package tidings.lab.evaluate.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tidings.ingest.article.NotAnArticleException;
import tidings.ingest.format.text.Decoded;
import tidings.lab.data.DataFile;
import tidings.lab.data.LabelledArticle;
import tidings.lab.data.Score;
import tidings.lab.data.UnreadableDataException;
import tidings.lab.evaluate.figures.Figures;
import tidings.lab.evaluate.figures.Shingles;
import tidings.news.ContentType;
import tidings.news.Origin;
import tidings.news.RawArticle;

/**
 * Main text of web pages: a folder with {@code ground-truth.json} ({@code {"name": {"articleBody":
 * …, "url": …}}}) and {@code html/name.html}, plain or gzipped.
 */
public final class TextTask implements Task {
  private static final String TRUTH = "ground-truth.json";

  /** From here on a page counts as read right among the predictions. */
  private static final double GOOD = 0.9;

  private record Page(String name, @Nullable String url, String html, String body) {}

  @Override
  public String name() {
    return "text";
  }

  @Override
  public Figures measure(Path path, Session session)
      throws IOException, UnreadableDataException, InterruptedException {
    Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
    List<Page> pages = read(Files.isDirectory(path) ? path.resolve(TRUTH) : path, folder);
    Shingles shingles = new Shingles();
    long nanos =
        session.<Page, String>time(
            path.getFileName() + " text",
            pages,
            () -> TextTask::mainText,
            (page, text) -> judge(page, text, shingles, session.predictions()));
    return new Figures(
        pages.size(), shingles.mean(), null, Session.perSecond(pages.size(), nanos), Map.of());
  }

  private static List<Page> read(Path truth, Path folder)
      throws IOException, UnreadableDataException {
    List<Page> pages = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : parse(truth).properties()) {
      JsonNode body = entry.getValue().path("articleBody");
      if (!body.isTextual()) {
        throw UnreadableDataException.of(
            truth, "has no \"articleBody\" for " + entry.getKey() + "; add its text");
      }
      String url = entry.getValue().path("url").asText("");
      pages.add(
          new Page(
              entry.getKey(),
              url.isBlank() ? null : url,
              html(folder, entry.getKey()),
              body.asText()));
    }
    if (pages.isEmpty()) {
      throw UnreadableDataException.of(truth, "names no page; nothing can be measured on it");
    }
    return pages;
  }

  private static JsonNode parse(Path truth) throws IOException, UnreadableDataException {
    try {
      JsonNode pages = JsonMapper.builder().build().readTree(DataFile.text(truth));
      if (pages.isObject()) {
        return pages;
      }
      throw UnreadableDataException.of(truth, "is no JSON object of pages by name; write one");
    } catch (JsonProcessingException e) {
      throw UnreadableDataException.at(
          truth,
          e.getLocation().getLineNr(),
          "is not JSON (" + e.getOriginalMessage() + "); mend it");
    }
  }

  private static String html(Path folder, String name) throws IOException, UnreadableDataException {
    Path file =
        Stream.of(name + ".html.gz", name + ".html")
            .map(folder.resolve("html")::resolve)
            .filter(Files::exists)
            .findFirst()
            .orElse(folder.resolve("html").resolve(name + ".html"));
    return Decoded.of(DataFile.bytes(file), true)
        .orElseThrow(
            () -> UnreadableDataException.of(file, "is text in no known encoding; convert it"));
  }

  private static String mainText(Page page) {
    RawArticle raw =
        RawArticle.newBuilder()
            .setUrl(page.url)
            .setContentType(ContentType.HTML_PAGE)
            .setContent(page.html)
            .setOrigin(Origin.newBuilder().setFile(page.name).build())
            .build();
    try {
      return LabelledArticle.cleaner().clean(raw).text();
    } catch (NotAnArticleException e) {
      return "";
    }
  }

  private static void judge(Page page, String text, Shingles shingles, Predictions predictions) {
    Score score = shingles.add(page.body, text);
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("precision", score.precision());
    figures.put("recall", score.recall());
    figures.put("f1", score.f1());
    predictions.add(
        new Prediction()
            .with("id", page.name)
            .with("url", page.url)
            .with("score", figures)
            .with("gold", page.body)
            .with("predicted", text)
            .correct(score.f1() >= GOOD));
  }
}
