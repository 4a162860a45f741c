package tidings.cli.sources;

import java.util.List;

/** A piece of a YAML file, with the line on which it starts, from 1. */
sealed interface YamlNode {
  int line();

  /** A text, number or truth value, as written; empty where nothing is. */
  record Scalar(int line, String text) implements YamlNode {}

  /** A list. */
  record Items(int line, List<YamlNode> items) implements YamlNode {}

  /** Keys and values in their order; a key may be there twice. */
  record Block(int line, List<Entry> entries) implements YamlNode {}

  /** A key on its line, and its value. */
  record Entry(int line, String key, YamlNode value) {}
}
