package tidings.ingest.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;

/** The text of an element as a reader sees it: one paragraph for each block, nothing of scripts. */
final class BlockText implements NodeFilter {
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "button",
          "select",
          "textarea",
          "input",
          "svg",
          "iframe",
          "object",
          "nav",
          "form",
          "head",
          "title",
          "figcaption",
          "audio",
          "video",
          "canvas");

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();

  private BlockText() {}

  /** Returns the paragraphs, cleaned, none empty. */
  static List<String> paragraphs(Element element) {
    BlockText text = new BlockText();
    element.filter(text);
    text.endParagraph();
    return text.paragraphs;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      paragraph.append(text.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (SILENT.contains(node.nodeName())) {
      return FilterResult.SKIP_ENTIRELY;
    }
    endParagraphAt(node);
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    endParagraphAt(node);
    return FilterResult.CONTINUE;
  }

  private void endParagraphAt(Node node) {
    if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
      endParagraph();
    } else if (node instanceof Element element && (element.nameIs("td") || element.nameIs("th"))) {
      paragraph.append(' ');
    }
  }

  private void endParagraph() {
    String cleaned = CleanUnicode.line(paragraph.toString());
    paragraph.setLength(0);
    if (!cleaned.isEmpty()) {
      paragraphs.add(cleaned);
    }
  }
}
