package tidings.cli.deadletters;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** A dead letter as JSON on one line. */
final class LetterJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private LetterJson() {}

  static String of(DeadLetter letter, LetterLog log) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", letter.id().toString());
    fields.put("service", letter.id().service());
    fields.put("time", letter.time().toString());
    fields.put("key", letter.key());
    Origin origin = letter.origin();
    fields.put("topic", origin == null ? null : origin.topic());
    fields.put("partition", origin == null ? null : origin.partition());
    fields.put("offset", origin == null ? null : origin.offset());
    fields.put("exception", letter.cause().exception());
    fields.put("why", letter.cause().why());
    fields.put("bytes", letter.bytes());
    fields.put(
        "redriven", log.isRedriven(letter) ? log.redriven().get(letter.id()).toString() : null);
    try {
      return JSON.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // strings and numbers
    }
  }
}
