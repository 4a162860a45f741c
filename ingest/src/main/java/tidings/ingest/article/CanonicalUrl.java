package tidings.ingest.article;

import java.net.IDN;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One spelling for all addresses of one page, after RFC 3986, section 6.2, and what publishers add
 * for their own statistics.
 *
 * <p>Only what cannot lead to another page is changed: a parameter that is not known to be tracking
 * stays, {@code http} stays {@code http}, and a mobile host becomes the main one only in the two
 * spellings that publishers use for nothing else.
 */
public final class CanonicalUrl {
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?i)(https?)://(?:[^/?#@\\s]*@)?(\\[[0-9a-f:.]+\\]|[^/?#:@\\s]+)(?::(\\d{0,5}))?"
              + "(/[^?#]*)?(?:\\?([^#]*))?(?:#.*)?");
  private static final Pattern PERCENT = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
  private static final Pattern TRACKING =
      Pattern.compile(
          "(?i)(?:utm_.*|mtm_.*|pk_.*|at_(?:medium|campaign|custom\\d|link_\\w+|format|ptr_name|bbc_team)"
              + "|ns_(?:mchannel|source|campaign|linkname|fee)|hsa_.*|_hs\\w+|mc_[ce]id|oly_\\w+_id|vero_\\w+"
              + "|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id"
              + "|__twitter_impression|_ga|_gl|cmpid|cmp|ocid|smid|smtyp|ito|ncid|sr_share|s_cid|xtor"
              + "|wt\\.mc_id|spm|ref_src|ref_url|guccounter|guce_referrer\\w*|soc_(?:src|trk)|amp|outputtype"
              + "|partner|taid|traffic_source|mkt_tok|emci|emdi|ceid|sharetype|share_token|reflink|mod)");
  private static final Set<String> AMP_VALUE = Set.of("amp", "outputtype");
  private static final String UNRESERVED = "-._~";

  private CanonicalUrl() {}

  /** Returns the canonical spelling; empty for what is not an http(s) address. */
  public static Optional<String> of(@Nullable String url) {
    if (url == null) {
      return Optional.empty();
    }
    Matcher parts = SHAPE.matcher(url.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    String scheme = parts.group(1).toLowerCase(Locale.ROOT);
    return host(parts.group(2))
        .map(
            host ->
                scheme
                    + "://"
                    + host
                    + port(scheme, parts.group(3))
                    + path(parts.group(4))
                    + query(parts.group(5)));
  }

  private static Optional<String> host(String written) {
    if (written.startsWith("[")) {
      return Optional.of(written.toLowerCase(Locale.ROOT));
    }
    try {
      String host = IDN.toASCII(written, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
      String bare = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
      return bare.matches("[a-z0-9_-]+(\\.[a-z0-9_-]+)*")
          ? Optional.of(main(bare))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** {@code amp.} and {@code m.} before a whole host serve the same pages in another dress. */
  private static String main(String host) {
    String rest = host.replaceFirst("^(?:(?:amp|m|mobile)\\.)+", "");
    return rest.contains(".") ? rest : host;
  }

  private static String port(String scheme, @Nullable String written) {
    boolean usual =
        written == null
            || written.isEmpty()
            || written.equals(scheme.equals("http") ? "80" : "443");
    return usual ? "" : ":" + written;
  }

  private static String path(@Nullable String written) {
    String path = removeDotSegments(normalisePercent(written == null ? "" : written));
    String withoutAmp =
        path.replaceFirst("(?i)(?<=[^/])(?:/amp/*)+$", "")
            .replaceFirst("(?i)(?<=[^/])(?:\\.amp)+(?=(?:\\.html?)?$)", "");
    String bare = withoutAmp.replaceFirst("(?<!^)/+$", "");
    return bare.isEmpty() ? "/" : bare;
  }

  private static String removeDotSegments(String path) {
    if (!path.contains("/.")) {
      return path;
    }
    Deque<String> kept = new ArrayDeque<>();
    for (String segment : path.substring(1).split("/", -1)) {
      if (segment.equals("..")) {
        kept.pollLast();
      } else if (!segment.equals(".")) {
        kept.addLast(segment);
      }
    }
    return "/" + String.join("/", kept);
  }

  private static String query(@Nullable String written) {
    if (written == null || written.isEmpty()) {
      return "";
    }
    String kept =
        Arrays.stream(written.split("&"))
            .filter(parameter -> !parameter.isEmpty() && !isNoise(parameter))
            .map(CanonicalUrl::normalisePercent)
            .sorted()
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  private static boolean isNoise(String parameter) {
    String[] nameAndValue = parameter.split("=", 2);
    String name = nameAndValue[0].toLowerCase(Locale.ROOT);
    if (!TRACKING.matcher(name).matches()) {
      return false;
    }
    // Some sites number their pages with such a name: only the flag that asks for AMP is noise.
    return !AMP_VALUE.contains(name)
        || nameAndValue.length == 1
        || nameAndValue[1].matches("(?i)|1|true|amp");
  }

  /**
   * Decodes what need not be encoded, encodes what has to be, and writes hex digits in capitals.
   */
  private static String normalisePercent(String text) {
    Matcher escapes = PERCENT.matcher(text);
    StringBuilder normal = new StringBuilder();
    int end = 0;
    while (escapes.find()) {
      encode(text.substring(end, escapes.start()), normal);
      normaliseEscapes(escapes.group(), normal);
      end = escapes.end();
    }
    encode(text.substring(end), normal);
    return normal.toString();
  }

  private static void normaliseEscapes(String escapes, StringBuilder normal) {
    for (byte value : HexFormat.of().parseHex(escapes.replace("%", ""))) {
      if (Character.isLetterOrDigit(value) || UNRESERVED.indexOf(value) >= 0) {
        normal.append((char) value);
      } else {
        appendEscape(value, normal);
      }
    }
  }

  private static void encode(String text, StringBuilder normal) {
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      if (character > ' ' && character < 0x7f && "\"<>\\^`{|}".indexOf(character) < 0) {
        normal.append((char) character);
      } else {
        appendEscapes(Character.toString(character), normal);
      }
    }
  }

  private static void appendEscapes(String character, StringBuilder normal) {
    try {
      ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(character));
      while (bytes.hasRemaining()) {
        appendEscape(bytes.get(), normal);
      }
    } catch (CharacterCodingException e) {
      normal.append("%EF%BF%BD");
    }
  }

  private static void appendEscape(byte value, StringBuilder normal) {
    normal.append('%').append(HexFormat.of().withUpperCase().toHexDigits(value));
  }
}
