package tidings.cli.sources;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads YAML and keeps the lines, because a complaint without its line helps nobody. */
final class YamlReader {
  private static final YAMLFactory YAML = new YAMLFactory();
  private static final Pattern LINE = Pattern.compile("line (\\d+)");

  private final YAMLParser parser;

  private YamlReader(YAMLParser parser) {
    this.parser = parser;
  }

  /** What cannot be read as YAML. */
  static final class NotYamlException extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;

    NotYamlException(int line, String message) {
      super(message);
      this.line = line;
    }

    int line() {
      return line;
    }
  }

  /** Reads a text that holds one document; an empty one is an empty scalar. */
  static YamlNode read(String text) throws NotYamlException {
    try (YAMLParser parser = YAML.createParser(text)) {
      if (parser.nextToken() == null) {
        return new YamlNode.Scalar(1, "");
      }
      YamlNode node = new YamlReader(parser).node();
      if (parser.nextToken() != null) {
        throw new NotYamlException(
            parser.currentTokenLocation().getLineNr(), "a second document begins; keep one");
      }
      return node;
    } catch (JsonProcessingException e) {
      throw notYaml(e);
    } catch (IOException e) {
      throw new NotYamlException(1, String.valueOf(e.getMessage()));
    }
  }

  private YamlNode node() throws IOException, NotYamlException {
    int line = line();
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return block(line);
    }
    if (token == JsonToken.START_ARRAY) {
      return items(line);
    }
    if (parser.isCurrentAlias()) {
      throw new NotYamlException(
          line, "*%s is an alias; write its value out".formatted(parser.getText()));
    }
    return new YamlNode.Scalar(line, token == JsonToken.VALUE_NULL ? "" : parser.getText());
  }

  private YamlNode block(int line) throws IOException, NotYamlException {
    List<YamlNode.Entry> entries = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      int keyLine = line();
      String key = parser.currentName();
      parser.nextToken();
      entries.add(new YamlNode.Entry(keyLine, key, node()));
    }
    return new YamlNode.Block(line, entries);
  }

  private YamlNode items(int line) throws IOException, NotYamlException {
    List<YamlNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node());
    }
    return new YamlNode.Items(line, items);
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  /** The scanner's message is several lines long: context, problem, a look at the place. */
  private static NotYamlException notYaml(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    int line = lastLineNamed(message, e.getLocation() == null ? 1 : e.getLocation().getLineNr());
    if (message.contains("TAB")) {
      return new NotYamlException(line, "a tab indents it; YAML is indented with blanks");
    }
    String problem =
        message
            .lines()
            .filter(part -> !part.isEmpty() && !Character.isWhitespace(part.charAt(0)))
            .reduce(message, (context, last) -> last);
    return new NotYamlException(
        line,
        "it is no YAML (%s); look at the indentation and the colons of this line and the one above"
            .formatted(problem));
  }

  private static int lastLineNamed(String message, int otherwise) {
    int line = otherwise;
    Matcher matcher = LINE.matcher(message);
    while (matcher.find()) {
      line = Integer.parseInt(matcher.group(1));
    }
    return line;
  }
}
