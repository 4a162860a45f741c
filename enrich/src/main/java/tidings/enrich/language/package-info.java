/** The language an article is written in. */
@NullMarked
package tidings.enrich.language;

import org.jspecify.annotations.NullMarked;
