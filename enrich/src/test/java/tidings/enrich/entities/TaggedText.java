package tidings.enrich.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tidings.enrich.annotator.Tokens;
import tidings.enrich.ner.TaggedName;
import tidings.enrich.tokens.Tokenizer;
import tidings.news.Entity;
import tidings.news.EntityType;
import tidings.news.Span;

/**
 * A title and a text as a tagger leaves them, written with the tags in them: {@code {P:Mara
 * Lindqvist} left.} P, O, L and M stand for the types; each line is a sentence.
 */
final class TaggedText {
  private static final Pattern TAG = Pattern.compile("\\{([POLM]):([^}]*)}");
  private static final Map<String, EntityType> TYPES =
      Map.of(
          "P", EntityType.PERSON,
          "O", EntityType.ORGANIZATION,
          "L", EntityType.LOCATION,
          "M", EntityType.MISC);

  private final List<NamedSentence> sentences = new ArrayList<>();
  private final String title;
  private final String text;

  private TaggedText(String taggedTitle, String taggedText) {
    title = plain(taggedTitle);
    text = plain(taggedText);
    if (!title.isEmpty()) {
      add(NamedSentence.TITLE, Tokenizer.tokenize(title), taggedTitle, 0);
    }
    Tokens tokens = Tokenizer.tokenize(text);
    int offset = 0;
    int index = 0;
    for (String line : taggedText.split("\n", -1)) {
      add(index++, tokens, line, offset);
      offset += plain(line).length() + 1;
    }
  }

  static TaggedText of(String text) {
    return new TaggedText("", text);
  }

  static TaggedText of(String title, String text) {
    return new TaggedText(title, text);
  }

  private static String plain(String tagged) {
    return TAG.matcher(tagged).replaceAll("$2");
  }

  private void add(int index, Tokens tokens, String line, int offset) {
    int from = tokens.firstFrom(offset);
    int to = tokens.firstFrom(offset + plain(line).length());
    List<TaggedName> names = new ArrayList<>();
    Matcher tag = TAG.matcher(line);
    int shift = offset;
    while (tag.find()) {
      int start = shift + tag.start();
      int end = start + tag.group(2).length();
      shift -= "{P:}".length();
      names.add(
          new TaggedName(
              tokens.firstFrom(start) - from,
              tokens.firstFrom(end) - from,
              TYPES.get(tag.group(1)),
              0.9));
    }
    sentences.add(new NamedSentence(index, tokens, from, to, names));
  }

  List<Entity> entities() {
    return new WhoIsWho(KnownNames.shipped()).entities(sentences);
  }

  List<Entity> entities(KnownNames known) {
    return new WhoIsWho(known).entities(sentences);
  }

  Entity entity(String id) {
    return entities().stream().filter(e -> e.getId().equals(id)).findFirst().orElseThrow();
  }

  /** Returns what names each entity, in the title and then in the text. */
  Map<String, List<String>> forms() {
    return forms(entities());
  }

  Map<String, List<String>> forms(List<Entity> entities) {
    Map<String, List<String>> forms = new TreeMap<>();
    for (Entity entity : entities) {
      List<String> named = new ArrayList<>();
      for (Span span : entity.getTitleMentions()) {
        named.add(title.substring(span.getStart(), span.getEnd()));
      }
      for (Span span : entity.getMentions()) {
        named.add(text.substring(span.getStart(), span.getEnd()));
      }
      forms.put(entity.getId(), named);
    }
    return forms;
  }
}
