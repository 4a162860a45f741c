package tidings.cli.sources;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.List;
import tidings.ingest.article.CleanArticle;
import tidings.ingest.article.SourceName;

/** For programs: a JSON object a line, for each article, unreadable item and failed source. */
final class CheckJson implements CheckOutput {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final PrintStream out;
  private final int limit;

  CheckJson(PrintStream out, int limit) {
    this.out = out;
    this.limit = limit;
  }

  @Override
  public void show(DeclaredSource source, List<Checked> checked) {
    checked.stream().limit(limit).forEach(one -> out.println(line(source, one)));
  }

  @Override
  public void showFailure(DeclaredSource source, String reason) {
    out.println(line(source, "failed").put("reason", reason));
  }

  private static ObjectNode line(DeclaredSource source, Checked checked) {
    if (checked instanceof Checked.Unreadable unreadable) {
      return line(source, "unreadable")
          .put("place", unreadable.place())
          .put("reason", unreadable.reason());
    }
    return line(source, ((Checked.Publishable) checked).article());
  }

  private static ObjectNode line(DeclaredSource declared, CleanArticle article) {
    ObjectNode line = line(declared, "article");
    line.put("id", article.id());
    line.put("source", SourceName.of(article.raw().getSource(), article.raw().getUrl()));
    line.put("url", article.raw().getUrl());
    line.put("title", article.title());
    line.put(
        "published",
        article.published().instant() == null ? null : article.published().instant().toString());
    line.put("publishedOrigin", article.published().origin().name());
    line.put("characters", article.text().length());
    line.put("deleted", article.raw().getDeleted());
    article.flags().forEach(line.putArray("flags")::add);
    return line;
  }

  private static ObjectNode line(DeclaredSource source, String kind) {
    return JSON.createObjectNode().put("declared", source.name()).put("kind", kind);
  }
}
