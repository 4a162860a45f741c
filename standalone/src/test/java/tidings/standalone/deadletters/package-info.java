/** Dead letters from poison to mended, on a real broker and registry. */
@NullMarked
package tidings.standalone.deadletters;

import org.jspecify.annotations.NullMarked;
