package tidings.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WindowTest {
  @Test
  void shouldNeedOneWindowForAShortText() {
    assertThat(Window.of(5, 10, 4)).containsExactly(new Window(0, 5, 0, 5));
    assertThat(Window.of(0, 10, 4)).isEmpty();
  }

  @Test
  void shouldLetEachWindowDecideWhatLiesNearerToItsMiddle() {
    assertThat(Window.of(18, 10, 4))
        .containsExactly(
            new Window(0, 10, 0, 8), new Window(6, 16, 8, 14), new Window(8, 18, 14, 18));
  }

  @Test
  void shouldDecideEveryTokenOnceWhateverTheSizes() {
    for (int length = 1; length < 12; length++) {
      for (int shared = 0; shared < length; shared++) {
        for (int size = 0; size < 60; size++) {
          assertDecidesAll(Window.of(size, length, shared), size, length);
        }
      }
    }
  }

  private static void assertDecidesAll(List<Window> windows, int size, int length) {
    int decided = 0;
    for (Window window : windows) {
      assertThat(window.keepFrom()).isEqualTo(decided).isGreaterThanOrEqualTo(window.from());
      assertThat(window.keepTo()).isGreaterThan(decided).isLessThanOrEqualTo(window.to());
      assertThat(window.to() - window.from()).isLessThanOrEqualTo(length);
      decided = window.keepTo();
    }
    assertThat(decided).isEqualTo(size);
  }
}
