package example.pagedjson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidings.ingest.http.Fetched;
import tidings.ingest.http.HttpAddress;
import tidings.news.Origin;

/** A page of the API: {@code items}, and the address of the {@code next} page, null on the last. */
record Page(List<Entry> entries, @Nullable URI next) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Page of(Fetched.Body body) throws IOException {
    String address = body.address().toString();
    try {
      JsonNode page = JSON.readTree(body.content());
      if (!page.path("items").isArray()) {
        throw new IOException(address + " has no array \"items\"; check the url");
      }
      List<Entry> entries = new ArrayList<>();
      for (JsonNode item : page.path("items")) {
        entries.add(Entry.of(item, new Origin(null, entries.size() + 1, address)));
      }
      String next = page.path("next").asText("");
      return new Page(entries, next.isBlank() ? null : HttpAddress.resolve(body.address(), next));
    } catch (JsonProcessingException e) {
      throw new IOException(address + " is not JSON; look at it in a browser", e);
    }
  }
}
