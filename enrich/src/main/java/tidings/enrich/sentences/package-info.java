/** Where sentences begin and end. */
@NullMarked
package tidings.enrich.sentences;

import org.jspecify.annotations.NullMarked;
