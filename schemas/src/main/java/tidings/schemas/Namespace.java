package tidings.schemas;

import java.util.regex.Pattern;

/**
 * A prefix that keeps a replay's topics, subjects, application ids and groups apart from the live
 * ones.
 *
 * @param name empty for the live namespace, else {@code [a-z0-9-]{1,64}}
 */
public record Namespace(String name) {
  private static final Pattern VALID = Pattern.compile("[a-z0-9-]{0,64}");

  /** The namespace of live topics, without a prefix. */
  public static final Namespace LIVE = new Namespace("");

  public Namespace {
    if (!VALID.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "namespace '%s' is not [a-z0-9-]{1,64}: use lower-case letters, digits and hyphens"
              .formatted(name));
    }
  }

  /** Whether this is the live namespace. */
  public boolean isLive() {
    return name.isEmpty();
  }

  /** Returns the name with this namespace's prefix. */
  public String prefixed(String unprefixed) {
    return isLive() ? unprefixed : name + "." + unprefixed;
  }
}
