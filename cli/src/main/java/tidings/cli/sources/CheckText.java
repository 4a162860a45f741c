package tidings.cli.sources;

import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import tidings.cli.terminal.DisplayText;
import tidings.cli.terminal.MinuteText;
import tidings.ingest.article.CleanArticle;
import tidings.ingest.article.SourceName;

/** For people: a paragraph a source, two lines an article. */
final class CheckText implements CheckOutput {
  private static final int COLUMNS = 80;

  private final PrintStream out;
  private final ZoneId zone;
  private final int limit;

  CheckText(PrintStream out, ZoneId zone, int limit) {
    this.out = out;
    this.zone = zone;
    this.limit = limit;
  }

  @Override
  public void show(DeclaredSource source, List<Checked> checked) {
    long articles = checked.stream().filter(Checked.Publishable.class::isInstance).count();
    long unreadable = checked.size() - articles;
    print(
        "%s (%s): %d %s would be published%s"
            .formatted(
                source.name(),
                source.type(),
                articles,
                articles == 1 ? "article" : "articles",
                unreadable == 0 ? "" : ", %d cannot be read".formatted(unreadable)));
    checked.stream().limit(limit).forEach(this::show);
    if (checked.size() > limit) {
      print("  … and %d more".formatted(checked.size() - limit));
    }
    out.println();
  }

  @Override
  public void showFailure(DeclaredSource source, String reason) {
    print("%s (%s): failed".formatted(source.name(), source.type()));
    out.println("    " + DisplayText.oneLine(reason));
    out.println();
  }

  private void show(Checked checked) {
    if (checked instanceof Checked.Publishable publishable) {
      show(publishable.article());
    } else if (checked instanceof Checked.Unreadable unreadable) {
      print("  unreadable: " + unreadable.place());
      out.println("    " + DisplayText.oneLine(unreadable.reason()));
    }
  }

  private void show(CleanArticle article) {
    print("  " + (article.title().isEmpty() ? "(no title)" : article.title()));
    StringBuilder facts = new StringBuilder("    ");
    Consumer<String> add =
        fact -> facts.append(facts.toString().isBlank() ? "" : ", ").append(fact);
    add.accept(SourceName.of(article.raw().getSource(), article.raw().getUrl()));
    add.accept(date(article));
    add.accept("%,d characters".formatted(article.text().length()));
    article.flags().forEach(add);
    if (article.raw().getDeleted()) {
      add.accept("withdrawn");
    }
    print(facts.toString());
  }

  private String date(CleanArticle article) {
    Instant published = article.published().instant();
    return published == null
        ? "no date"
        : "%s (%s)"
            .formatted(
                MinuteText.of(published, zone),
                article.published().origin().name().toLowerCase(Locale.ROOT));
  }

  /** Leading blanks stay, which a headline has none of. */
  private void print(String line) {
    int indent = line.length() - line.stripLeading().length();
    out.println(" ".repeat(indent) + DisplayText.cut(DisplayText.oneLine(line), COLUMNS - indent));
  }
}
