package tidings.onnx;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text that the model sees at once. Windows overlap; of the shared tokens each window
 * decides the half that lies nearer to its middle.
 *
 * @param from first token that the model sees
 * @param to token after the last one that it sees
 * @param keepFrom first token that this window decides
 * @param keepTo token after the last one that it decides
 */
record Window(int from, int to, int keepFrom, int keepTo) {

  /**
   * Returns the windows of a text in order; together they decide every token once.
   *
   * @param size number of tokens
   * @param length most tokens of a window, more than {@code shared}
   * @param shared tokens that two windows have in common, but perhaps the last two more
   */
  static List<Window> of(int size, int length, int shared) {
    List<Window> windows = new ArrayList<>();
    int decided = 0;
    int from = 0;
    while (decided < size) {
      int to = Math.min(from + length, size);
      int keepTo = to == size ? size : to - shared / 2;
      windows.add(new Window(from, to, decided, keepTo));
      decided = keepTo;
      from = Math.min(to - shared, Math.max(size - length, 0));
    }
    return windows;
  }
}
