package tidings.enrich.ner;

/** Hashes of features; the same on every machine. */
final class Mix {
  private Mix() {}

  /** Returns a hash of a hash and one value more (the rounds of MurmurHash3, Appleby 2011). */
  static int mix(int hash, int value) {
    int h = hash ^ value * 0xcc9e2d51;
    h = Integer.rotateLeft(h, 13) * 5 + 0xe6546b64;
    h ^= h >>> 15;
    h *= 0x85ebca6b;
    return h ^ h >>> 13;
  }

  static int mix(int hash, int first, int second) {
    return mix(mix(hash, first), second);
  }

  static int mix(int hash, int first, int second, int third) {
    return mix(mix(mix(hash, first), second), third);
  }
}
