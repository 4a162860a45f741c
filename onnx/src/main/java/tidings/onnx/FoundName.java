package tidings.onnx;

import tidings.news.EntityType;

/**
 * A name where it stands.
 *
 * @param type kind of thing
 * @param start UTF-16 offset of its first code unit
 * @param end UTF-16 offset after its last code unit
 * @param confidence the least probability among its words, 0…1
 */
record FoundName(EntityType type, int start, int end, double confidence) {}
