package tidings.enrich.topics;

/**
 * A top-level IPTC Media Topic.
 *
 * @param id our topic id, {@code [a-z0-9-]{1,64}}
 * @param qcode IPTC's code, {@code medtop:…}
 * @param name IPTC's name
 * @see <a href="https://iptc.org/standards/media-topics/">IPTC Media Topics</a>
 */
record Topic(String id, String qcode, String name) {}
