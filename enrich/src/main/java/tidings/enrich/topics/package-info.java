/** Which of the seventeen top-level IPTC Media Topics an article belongs to. */
@NullMarked
package tidings.enrich.topics;

import org.jspecify.annotations.NullMarked;
