package tidings.cli.deadletters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import tidings.cli.terminal.DisplayText;

/** All that is known of a dead letter, as text. */
record LetterPage(DeadLetter letter, ConsumerRecord<byte[], byte[]> record, LetterLog log) {

  List<String> lines(Values.Reading reading) {
    List<String> lines = new ArrayList<>();
    lines.add(letter.id().toString());
    add(lines, "time", letter.time().toString());
    add(
        lines,
        "from",
        letter.origin() == null ? "an input, no record" : letter.origin().toString());
    add(lines, "key", letter.key() == null ? "(none)" : letter.key());
    add(lines, "why", letter.cause().why());
    add(lines, "exception", letter.cause().exception());
    add(
        lines,
        "sent back",
        log.isRedriven(letter) ? log.redriven().get(letter.id()).toString() : "no");
    letter.obstacle(false).ifPresent(obstacle -> add(lines, "redrive", "it " + obstacle));
    add(lines, "value", reading.remark());
    lines.add("");
    lines.add("headers");
    record.headers().forEach(header -> addHeader(lines, header));
    lines.add("");
    lines.add("value");
    reading.text().lines().map(LetterPage::clean).forEach(lines::add);
    return lines;
  }

  private static void add(List<String> lines, String name, String value) {
    lines.add("  " + DisplayText.left(name, 10) + " " + DisplayText.oneLine(value));
  }

  private static void addHeader(List<String> lines, Header header) {
    String name = "  " + DisplayText.oneLine(header.key());
    Optional<String> text = Optional.ofNullable(DisplayKey.of(header.value()));
    if (text.isEmpty() || text.get().lines().count() <= 1) {
      lines.add(name + ": " + clean(text.orElse("(null)")));
      return;
    }
    lines.add(name + ":");
    text.get().lines().map(line -> "    " + clean(line)).forEach(lines::add);
  }

  /** A line as it is, with what would move the cursor or recolour the terminal taken out. */
  private static String clean(String line) {
    String stripped = line.stripLeading();
    return " ".repeat(line.length() - stripped.length()) + DisplayText.oneLine(stripped);
  }
}
