package tidings.ingest.http;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes addresses that can be asked for of those that people and feeds write. */
public final class HttpAddress {
  private static final Pattern SHAPE =
      Pattern.compile("(?i)(https?)://([^/?#\\\\]*)(/[^?#]*)?(\\?[^#]*)?(#.*)?", Pattern.DOTALL);
  private static final Pattern HOST =
      Pattern.compile("(\\[[0-9a-f:.]+\\]|[^:\\[\\]]+)(?::(\\d{0,5}))?", Pattern.CASE_INSENSITIVE);
  private static final Pattern SCHEME =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
  private static final Pattern NUMBER_AT_END = Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)");
  private static final Pattern DOTTED_QUAD =
      Pattern.compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");

  private HttpAddress() {}

  /**
   * Returns an address without its fragment, in ASCII.
   *
   * @throws FetchRefusedException if it is no http(s) address, carries a password, or spells an IP
   *     address so that programs read it differently
   */
  public static URI of(String written) throws FetchRefusedException {
    Matcher parts = SHAPE.matcher(written.strip());
    if (!parts.matches()) {
      throw refused(written, "is not an http or https address");
    }
    if (parts.group(2).contains("@")) {
      throw refused(written, "carries a user name; leave that out");
    }
    Matcher host = HOST.matcher(parts.group(2));
    if (!host.matches()) {
      throw refused(written, "has no usable host");
    }
    String path = parts.group(3) == null ? "/" : parts.group(3);
    String query = parts.group(4) == null ? "" : parts.group(4);
    String address =
        parts.group(1).toLowerCase(Locale.ROOT)
            + "://"
            + host(host.group(1), written)
            + port(host.group(2))
            + encoded(path + query);
    return uri(address, written);
  }

  /**
   * Returns the address that a page or feed means by a link.
   *
   * @throws FetchRefusedException as {@link #of}
   */
  public static URI resolve(URI base, String link) throws FetchRefusedException {
    String written = link.strip();
    if (SCHEME.matcher(written).matches()) {
      return of(written);
    }
    if (written.startsWith("//")) {
      return of(base.getScheme() + ":" + written);
    }
    // java.net.URI follows RFC 2396, which loses the last segment here.
    String relative = written.startsWith("?") ? base.getRawPath() + written : written;
    return of(base.resolve(uri(encoded(relative), written)).toString());
  }

  private static URI uri(String address, String written) throws FetchRefusedException {
    try {
      URI uri = URI.create(address);
      if (uri.isAbsolute() && uri.getHost() == null) {
        throw refused(written, "has no usable host");
      }
      return uri;
    } catch (IllegalArgumentException e) {
      throw refused(written, "is not a valid address");
    }
  }

  private static String host(String host, String written) throws FetchRefusedException {
    if (host.startsWith("[")) {
      return host.toLowerCase(Locale.ROOT);
    }
    try {
      String ascii = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
      String bare = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
      if (NUMBER_AT_END.matcher(bare).matches() && !DOTTED_QUAD.matcher(bare).matches()) {
        throw refused(written, "spells its IP address in an unusual way; write it as a.b.c.d");
      }
      return bare;
    } catch (IllegalArgumentException e) {
      throw refused(written, "has no usable host");
    }
  }

  private static String port(@Nullable String port) {
    return port == null || port.isEmpty() ? "" : ":" + port;
  }

  private static String encoded(String text) {
    StringBuilder encoded = new StringBuilder(text.length());
    for (byte value : text.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = value > ' ' && value < 0x7f && "\"<>\\^`{|}[]".indexOf(value) < 0;
      if (plain) {
        encoded.append((char) value);
      } else {
        encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(value));
      }
    }
    return encoded.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
  }

  private static FetchRefusedException refused(String written, String why) {
    String shown = written.length() > 200 ? written.substring(0, 200) + "…" : written;
    return new FetchRefusedException("\"" + shown + "\" " + why + "; give another address");
  }
}
