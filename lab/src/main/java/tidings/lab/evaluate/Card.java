package tidings.lab.evaluate;

/** Takes what is measured, file by file. */
interface Card {
  /** Shows a row. */
  void show(Row row);
}
