package tidings.cli.terminal;

import java.util.function.UnaryOperator;

/** A line that is never wider than it may be, whatever is added; colours take no room in it. */
public final class Row {
  private final StringBuilder text = new StringBuilder();
  private int columnsLeft;

  /** Makes an empty line of so many columns at most. */
  public Row(int columns) {
    columnsLeft = columns;
  }

  /** Adds as much of a text as there is room for. */
  public Row add(String cell) {
    return add(cell, UnaryOperator.identity());
  }

  /** Adds as much of a text as there is room for, painted. */
  public Row add(String cell, UnaryOperator<String> paint) {
    String cut = DisplayText.cut(cell, columnsLeft);
    columnsLeft -= DisplayText.width(cut);
    text.append(paint.apply(cut));
    return this;
  }

  /** Returns the line. */
  public String line() {
    return text.toString();
  }
}
