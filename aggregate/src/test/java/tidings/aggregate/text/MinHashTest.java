package tidings.aggregate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MinHashTest {
  private static final long[] TEXT = LongStream.range(0, 400).map(Hashes::mix).toArray();

  @Test
  void aTextIsLikeItself() {
    int[] signature = MinHash.signature(TEXT, 400);

    assertThat(MinHash.similarity(signature, signature)).isEqualTo(1.0);
  }

  @Test
  void theEstimateIsNearTheShareOfCommonShingles() {
    int[] whole = MinHash.signature(TEXT, 400);
    int[] half = MinHash.signature(TEXT, 200);

    assertThat(MinHash.similarity(whole, half)).isCloseTo(0.5, Offset.offset(0.15));
  }

  @Test
  void textsWithoutCommonWordsAreUnlike() {
    long[] other = LongStream.range(1_000, 1_400).map(Hashes::mix).toArray();

    double similarity =
        MinHash.similarity(MinHash.signature(TEXT, 400), MinHash.signature(other, 400));

    assertThat(similarity).isZero();
  }

  @Test
  void aSignatureIsReadAsItWasWritten() {
    int[] signature = MinHash.signature(TEXT, 400);

    assertThat(MinHash.read(MinHash.write(signature))).isEqualTo(signature);
  }

  @Test
  void aSignatureIsTheSameInEveryRelease() {
    assertThat(MinHash.signature(TEXT, 400)).startsWith(2357459, 19477210, 1837794);
  }
}
