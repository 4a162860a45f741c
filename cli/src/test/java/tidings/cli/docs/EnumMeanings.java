package tidings.cli.docs;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.avro.Schema;

/**
 * What the values of the enumerations mean, by the comments of the Avro IDL: a schema keeps none of
 * its values' comments.
 *
 * @param idl text of the protocol
 */
record EnumMeanings(String idl) {
  private static final Pattern VALUE = Pattern.compile("/\\*\\* (.+?) \\*/\\s*([A-Z_]+)");

  static EnumMeanings read() throws IOException {
    return new EnumMeanings(Document.read("schemas/src/main/avro/news.avdl").text());
  }

  /** Returns the meaning of each value that has a comment. */
  Map<String, String> of(Schema schema) {
    String begin = "enum " + schema.getName() + " {";
    int start = idl.indexOf(begin);
    if (start < 0) {
      throw new AssertionError("news.avdl has no " + begin);
    }
    Map<String, String> meanings = new LinkedHashMap<>();
    Matcher matcher = VALUE.matcher(idl.substring(start, idl.indexOf('}', start)));
    while (matcher.find()) {
      meanings.put(matcher.group(2), matcher.group(1));
    }
    return meanings;
  }
}
