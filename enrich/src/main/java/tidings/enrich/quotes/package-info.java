/** Quotes and their speakers: words between quotation marks, and reported speech. */
@NullMarked
package tidings.enrich.quotes;

import org.jspecify.annotations.NullMarked;
