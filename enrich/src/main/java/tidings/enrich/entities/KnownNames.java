package tidings.enrich.entities;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tidings.enrich.annotator.ModelFile;
import tidings.enrich.annotator.Slug;

/**
 * The table of known names: countries and languages as CLDR names them, our own list, and a user's.
 * Immutable; looks up by slug in a hash table.
 */
final class KnownNames {
  private final Map<String, List<KnownAlias>> bySlug;
  private final @Nullable KnownNames behind;
  private final String version;

  private KnownNames(List<KnownAlias> aliases, @Nullable KnownNames behind, String version) {
    this.behind = behind;
    this.version = version;
    Map<String, List<KnownAlias>> map = new HashMap<>();
    for (KnownAlias alias : aliases) {
      map.computeIfAbsent(Slug.of(alias.form()), any -> new ArrayList<>(1)).add(alias);
    }
    map.replaceAll((slug, list) -> List.copyOf(list));
    bySlug = Collections.unmodifiableMap(map);
  }

  /** Returns the table shipped with Tidings, which all annotators of the process share. */
  static KnownNames shipped() {
    return Shipped.TABLE;
  }

  /** Returns who or what may go by a name, in the order of the table; empty if nobody does. */
  List<KnownAlias> bearers(String slug) {
    List<KnownAlias> own = bySlug.get(slug);
    if (own != null) {
      return own;
    }
    return behind == null ? List.of() : behind.bearers(slug);
  }

  /** Returns the version: it changes with the content. */
  String version() {
    return version;
  }

  /**
   * Returns this table with a user's before it: a name that the user's table has is taken from
   * there alone.
   *
   * @throws IllegalArgumentException with file, line and remedy if the file cannot be read
   */
  KnownNames with(Path file) {
    String content;
    try {
      content = Files.readString(file);
    } catch (IOException unreadable) {
      throw new IllegalArgumentException(
          "known names the file " + file + ", which cannot be read as UTF-8: " + unreadable,
          unreadable);
    }
    List<KnownAlias> aliases = new KnownNamesFile(file.toString()).read(content.lines().toList());
    return new KnownNames(aliases, this, version + "+" + hash(content));
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private static KnownNames load() {
    String path = "known-names.tsv";
    String content =
        ModelFile.read(
            KnownNames.class,
            path,
            bytes -> new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
    List<KnownAlias> aliases = new ArrayList<>(Countries.shipped().aliases());
    aliases.addAll(new KnownNamesFile(path).read(content.lines().toList()));
    KnownNames table = new KnownNames(aliases, null, "known-names/1");
    List<KnownAlias> languages = Countries.shipped().languages();
    return new KnownNames(
        languages.stream().filter(l -> table.bearers(Slug.of(l.form())).isEmpty()).toList(),
        table,
        table.version());
  }

  private static final class Shipped {
    private static final KnownNames TABLE = load();
  }
}
