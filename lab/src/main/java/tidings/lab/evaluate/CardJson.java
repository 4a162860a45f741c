package tidings.lab.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import tidings.lab.evaluate.figures.Figures;

/** One JSON object a file; shares have four decimals. */
final class CardJson implements Card {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final PrintStream out;

  CardJson(PrintStream out) {
    this.out = out;
  }

  @Override
  public void show(Row row) {
    out.println(toJson(fields(row)));
    out.flush();
  }

  static String toJson(Map<String, Object> fields) {
    try {
      return JSON.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // strings and numbers alone
    }
  }

  private static Map<String, Object> fields(Row row) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("task", row.task());
    fields.put("path", row.path().toString());
    Figures figures = row.figures();
    if (figures == null) {
      fields.put("absent", true);
      return fields;
    }
    fields.put("items", figures.items());
    fields.put("precision", Rounded.of(figures.score().precision()));
    fields.put("recall", Rounded.of(figures.score().recall()));
    fields.put("f1", Rounded.of(figures.score().f1()));
    if (figures.accuracy() != null) {
      fields.put("accuracy", Rounded.of(figures.accuracy()));
    }
    fields.put("perSecond", Rounded.of(figures.perSecond()));
    figures.extras().forEach((name, value) -> fields.put(name, Rounded.within(value)));
    return fields;
  }
}
