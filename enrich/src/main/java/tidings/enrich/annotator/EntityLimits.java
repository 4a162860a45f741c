package tidings.enrich.annotator;

/** Limits of what is kept of an entity; the chain refuses an entity beyond them. */
public final class EntityLimits {
  /** Maximum mentions in the text. */
  public static final int MAX_MENTIONS = 100;

  /** Maximum mentions in the title. */
  public static final int MAX_TITLE_MENTIONS = 10;

  private EntityLimits() {}
}
