package tidings.enrich.annotator;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Texts that no journalist wrote and that a feed delivers sooner or later. */
public final class HostileTexts {
  private static final int MEBIBYTE = 1 << 20;
  private static final Map<String, String> TEXTS = Collections.unmodifiableMap(make());

  private HostileTexts() {}

  /** Returns the texts by what is odd about them. */
  public static Map<String, String> all() {
    return TEXTS;
  }

  /** Returns a text by what is odd about it. */
  static String of(String kind) {
    return Objects.requireNonNull(TEXTS.get(kind), kind);
  }

  private static Map<String, String> make() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("empty", "");
    texts.put("white space", " \t\n\n   \u00a0\u2028 ");
    texts.put("one sentence of 1 MiB", fill("the storm hit the coast and ", MEBIBYTE));
    texts.put("one word of 1 MiB", fill("a", MEBIBYTE));
    texts.put("one name of 1 MiB", fill("Norwick ", MEBIBYTE));
    texts.put("10,000 mentions of one name", "Mara Lindqvist left. ".repeat(10_000));
    texts.put("10,000 names", manyNames());
    texts.put("10,000 names in one sentence", manyNames().replace('.', ','));
    texts.put("10,000 mentions in one sentence", "Mara Lindqvist and ".repeat(10_000));
    texts.put("10,000 speakers", "\u201cWe left,\u201d said Mara Lindqvist. ".repeat(10_000));
    texts.put("quotes that never end", "Mara Lindqvist said, \u201cWe left and \"".repeat(5_000));
    texts.put("titles without a name", "Mr President Dr Ms ".repeat(5_000));
    texts.put("capitals", "MARA LINDQVIST RESIGNS IN NORWICK ".repeat(500));
    texts.put("hyphens", fill("Norwick-", MEBIBYTE));
    texts.put("apostrophes", "O'Brien's'n'Mara's ".repeat(5_000));
    texts.put("brackets", "(".repeat(50_000) + "Mara Lindqvist" + ")".repeat(50_000));
    texts.put("addresses", "https://norwick.example/?q=Mara+Lindqvist&x=%F0%9F%8C%AA ".repeat(500));
    texts.put("full stops", ".".repeat(100_000));
    texts.put("initials", "A. B. ".repeat(20_000));
    texts.put("quotation marks", "\"'“”".repeat(20_000));
    texts.put("newlines", "\n".repeat(100_000));
    texts.put("emoji", fill("Storm 🌪️👩‍👩‍👧‍👦 hits Norwick 🇳🇴! ", 10_000));
    texts.put("emoji without spaces", "🌪".repeat(200_001));
    texts.put("emoji across every even offset", "-" + "🌪".repeat(200_001));
    texts.put("names between emoji", "🌪Mara Lindqvist🌪 left 🇳🇴Norwick🇳🇴. ".repeat(50));
    texts.put(
        "letters beyond the first plane",
        "𝐌𝐚𝐫𝐚 𝐋𝐢𝐧𝐝𝐪𝐯𝐢𝐬𝐭 left 𐐗𐐬𐑉𐐶𐐮𐐿. ".repeat(50));
    texts.put(
        "right to left",
        "استقالت رئيسة الوزراء يوم الثلاثاء. \u202eMara Lindqvist\u202c غادرت. ".repeat(50));
    texts.put(
        "zero width", "Ma\u200bra\u200d Lind\ufeffqvist le\u2060ft Nor\u00adwick. ".repeat(50));
    texts.put(
        "combining characters",
        "Ma\u0301ra\u0308 Li\u0323ndqvist\u0301 le\u0302ft. " + "e" + "\u0301".repeat(10_000));
    texts.put(
        "combining characters on every letter",
        "M\u0300\u0316a\u0301\u0317r\u0302a\u0303 Lindqvist left Norwick\u0334. ".repeat(50));
    texts.put("unpaired surrogates", "Mara \ud83c Lindqvist\udf2a left \udf2a\ud83c. \ud83c");
    texts.put("unpaired surrogates in names", "Ma\ud83cra Lind\udf2aqvist left. ".repeat(50));
    texts.put("unpaired surrogates only", "\ud83c".repeat(50_000) + "\udf2a".repeat(50_000));
    texts.put("no characters", "Mara\uffff Lindqvist\ufffe left \ufffd\ufdd0Norwick. ".repeat(50));
    texts.put("vertical scripts", fill("首相玛拉·林德奎斯特星期二辞职。マーラは去った。", 20_000));
    texts.put("without spaces", fill("รัฐมนตรีมาราลินด์ควิสต์ลาออก", 20_000));
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
