package tidings.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatestPerKeyTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 1_000, 10_000, 1_000_000})
  void shouldWriteTheLastValueOfEachKeyInOrderHoweverOftenItSpills(long mostBytes)
      throws IOException {
    Random random = new Random(7);
    TreeMap<String, String> expected = new TreeMap<>();
    ByteArrayOutputStream lines = new ByteArrayOutputStream();

    long written;
    try (LatestPerKey latest = new LatestPerKey(folder.resolve("sort"), mostBytes)) {
      for (int n = 0; n < 300; n++) {
        String key = "key-" + random.nextInt(100);
        expected.put(key, "value-" + n);
        latest.put(key, ("value-" + n).getBytes(StandardCharsets.UTF_8));
      }
      written = latest.writeLines(lines);
    }

    assertThat(written).isEqualTo(expected.size());
    assertThat(lines.toString(StandardCharsets.UTF_8))
        .isEqualTo(String.join("\n", expected.values()) + "\n");
    assertThat(folder.resolve("sort")).doesNotExist();
  }

  @Test
  void shouldWriteNothingOfNothing() throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();

    try (LatestPerKey latest = new LatestPerKey(folder.resolve("sort"))) {
      assertThat(latest.writeLines(lines)).isZero();
    }

    assertThat(lines.size()).isZero();
  }
}
