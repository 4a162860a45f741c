/** Words, numbers and punctuation, which later annotators share. */
@NullMarked
package tidings.enrich.tokens;

import org.jspecify.annotations.NullMarked;
