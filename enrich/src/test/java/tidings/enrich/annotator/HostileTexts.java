package tidings.enrich.annotator;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts that no journalist wrote and that a feed delivers sooner or later. */
final class HostileTexts {
  static final int MEBIBYTE = 1 << 20;

  private HostileTexts() {}

  /** Returns the texts by what is odd about them. */
  static Map<String, String> all() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("empty", "");
    texts.put("white space", " \t\n\n   \u00a0\u2028 ");
    texts.put("one sentence of 1 MiB", fill("the storm hit the coast and ", MEBIBYTE));
    texts.put("one word of 1 MiB", fill("a", MEBIBYTE));
    texts.put("one name of 1 MiB", fill("Norwick ", MEBIBYTE));
    texts.put("10,000 mentions of one name", "Mara Lindqvist left. ".repeat(10_000));
    texts.put("10,000 names", manyNames());
    texts.put("full stops", ".".repeat(100_000));
    texts.put("initials", "A. B. ".repeat(20_000));
    texts.put("quotation marks", "\"'“”".repeat(20_000));
    texts.put("newlines", "\n".repeat(100_000));
    texts.put("emoji", fill("Storm 🌪️👩‍👩‍👧‍👦 hits Norwick 🇳🇴! ", 10_000));
    texts.put("emoji without spaces", "🌪".repeat(200_001));
    texts.put(
        "right to left",
        "استقالت رئيسة الوزراء يوم الثلاثاء. \u202eMara Lindqvist\u202c غادرت. ".repeat(50));
    texts.put(
        "zero width", "Ma\u200bra\u200d Lind\ufeffqvist le\u2060ft Nor\u00adwick. ".repeat(50));
    texts.put(
        "combining characters",
        "Ma\u0301ra\u0308 Li\u0323ndqvist\u0301 le\u0302ft. " + "e" + "\u0301".repeat(10_000));
    texts.put("unpaired surrogates", "Mara \ud83c Lindqvist\udf2a left \udf2a\ud83c. \ud83c");
    texts.put("control characters", "Mara\u0000 Lindqvist\u0007 left.\r\n\u0085Norwick\u001b[31m");
    texts.put("capitals that grow in lower case", "İstanbul İİİ ẞ ǅ Mara İzmir said. ".repeat(100));
    texts.put("numbers", "1,2.3-4'5&6 ".repeat(5_000));
    return texts;
  }

  private static String fill(String part, int length) {
    return part.repeat(length / part.length());
  }

  private static String manyNames() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      text.append("In N")
          .append(Integer.toString(i, 26))
          .append(" Mara K. L")
          .append(Integer.toString(i, 26))
          .append(" spoke. ");
    }
    return text.toString();
  }
}
