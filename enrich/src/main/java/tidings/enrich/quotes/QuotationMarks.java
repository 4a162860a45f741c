package tidings.enrich.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tidings.enrich.quotes.MarkShapes.Role;

/**
 * Pairs quotation marks: double and single ones, curly and straight, in one pass each. What stands
 * around a straight mark tells whether it opens or closes; a paragraph that opens again without a
 * close before goes on with the quote; a mark that opens while another is open shows that a close
 * was lost; an apostrophe at the end of a word closes only if nothing better comes.
 */
final class QuotationMarks {
  private static final int MAX_TOKENS = 600;
  private static final int REPAIR = 60;

  private final Passage passage;
  private final MarkShapes shapes;
  private final List<Marked> found = new ArrayList<>();
  private int weakClose = -1;

  private QuotationMarks(Passage passage) {
    this.passage = passage;
    this.shapes = new MarkShapes(passage);
  }

  /** Returns what stands between marks, in order, without what is inside another. */
  static List<Marked> find(Passage passage) {
    QuotationMarks marks = new QuotationMarks(passage);
    marks.findDouble();
    marks.findSingle();
    return marks.outermost();
  }

  private void findDouble() {
    int open = -1;
    int last = -1;
    int paragraphStart = 0;
    for (int i = 0; i < passage.size(); i++) {
      boolean newParagraph = i > 0 && passage.paragraph(i) != passage.paragraph(i - 1);
      paragraphStart = newParagraph ? i : paragraphStart;
      if (!shapes.isDouble(i)) {
        continue;
      }
      Role role = shapes.role(i);
      boolean goesOn = newParagraph && role != Role.CLOSES && follows(last, i);
      if (open < 0 && role == Role.CLOSES) {
        repairOpen(paragraphStart, i);
      } else if (open >= 0 && closes(role, last, i) && !goesOn) {
        add(open, i);
        open = -1;
      } else if (open < 0 || !goesOn) {
        repairClose(open, i);
        open = i;
      }
      last = i;
    }
    repairClose(open, passage.size());
  }

  /** A mark of either role closes what was opened in its own paragraph or the one before. */
  private boolean closes(Role role, int last, int token) {
    boolean near = passage.paragraph(token) - passage.paragraph(last) <= 1;
    return role == Role.CLOSES || (role == Role.EITHER && near);
  }

  /** Returns whether the paragraph of a mark comes right after the one of the mark before. */
  private boolean follows(int last, int token) {
    return last >= 0 && passage.paragraph(token) - passage.paragraph(last) == 1;
  }

  private void findSingle() {
    int open = -1;
    weakClose = -1;
    int next = 0;
    List<Marked> doubles = List.copyOf(found);
    for (int i = 0; i < passage.size(); i++) {
      boolean newParagraph = i > 0 && passage.paragraph(i) != passage.paragraph(i - 1);
      if (open >= 0 && newParagraph && !(shapes.isSingle(i) && shapes.opensSingle(i))) {
        closeWeakly(open);
        open = -1;
      }
      while (next < doubles.size() && doubles.get(next).after() <= i) {
        next++;
      }
      boolean inDouble = next < doubles.size() && doubles.get(next).open() <= i;
      if (!shapes.isSingle(i) || inDouble || (open >= 0 && newParagraph)) {
        continue;
      }
      if (shapes.opensSingle(i)) {
        closeWeakly(open);
        open = i;
      } else if (open >= 0 && i > open + 1 && closesSingle(i)) {
        add(open, i);
        open = -1;
        weakClose = -1;
      }
    }
    closeWeakly(open);
  }

  private void closeWeakly(int open) {
    if (open >= 0 && weakClose > open) {
      add(open, weakClose);
    }
    weakClose = -1;
  }

  /** Returns whether a mark closes for sure; one that may be an apostrophe is remembered. */
  private boolean closesSingle(int token) {
    if (passage.word(token).charAt(0) == '‘' || MarkShapes.isSpace(passage.before(token))) {
      return false;
    }
    String last = passage.word(token - 1);
    boolean plural = last.endsWith("s") && Character.isLetter(last.charAt(0));
    if (plural && passage.after(token) == ' ') {
      weakClose = token;
      return false;
    }
    return !Character.isLetterOrDigit(passage.after(token));
  }

  private void add(int open, int close) {
    if (close > open + 1 && close - open <= MAX_TOKENS) {
      found.add(new Marked(shapes.first(open), open + 1, close, shapes.after(close)));
    }
  }

  /** Takes what was opened and never closed up to where its speaker is named. */
  private void repairClose(int open, int limit) {
    if (open < 0) {
      return;
    }
    int end = Math.min(limit, Math.min(open + REPAIR, passage.sentenceTo(open)));
    for (int i = open + 3; i + 1 < end; i++) {
      if (passage.isWord(i, ",") && isAttribution(i + 1, end)) {
        found.add(new Marked(shapes.first(open), open + 1, i, i));
        return;
      }
    }
    takeParagraph(open, limit);
  }

  /** Takes the rest of a paragraph that begins a sentence with a mark and closes none. */
  private void takeParagraph(int open, int limit) {
    boolean starts =
        open > 0
            && open + 1 < limit
            && !passage.isLetters(open - 1)
            && passage.isCapital(open + 1)
            && !passage.isWord(open - 1, ",");
    int end = open;
    while (end < limit
        && end - open <= REPAIR
        && passage.paragraph(end) == passage.paragraph(open)) {
      end++;
    }
    if (starts && end - open > 3 && end - open <= REPAIR) {
      found.add(new Marked(shapes.first(open), open + 1, end, end));
    }
  }

  private boolean isAttribution(int from, int end) {
    for (int i = from; i < Math.min(end, from + 4); i++) {
      if (passage.is(i, SpeechWords.SAY | SpeechWords.TELL | SpeechWords.CLAIM)
          && passage.is(i, SpeechWords.FINITE_CUE)) {
        return true;
      }
    }
    return false;
  }

  /** Takes the sentence before a mark that closes what was never opened, if a speaker follows. */
  private void repairOpen(int paragraphStart, int close) {
    int start = Math.max(paragraphStart, passage.sentenceFrom(close));
    boolean inOther = !found.isEmpty() && found.get(found.size() - 1).after() > start;
    boolean spoken = close + 1 < passage.size() && isAttribution(close + 1, passage.size());
    if (!inOther && spoken && close - start > 2 && close - start <= REPAIR) {
      found.add(new Marked(start, start, close, shapes.after(close)));
    }
  }

  private List<Marked> outermost() {
    found.sort(
        Comparator.comparingInt(Marked::from).thenComparing(Marked::to, Comparator.reverseOrder()));
    List<Marked> outermost = new ArrayList<>(found.size());
    int end = 0;
    for (Marked marked : found) {
      if (marked.from() >= end) {
        outermost.add(marked);
        end = marked.after();
      }
    }
    return outermost;
  }
}
