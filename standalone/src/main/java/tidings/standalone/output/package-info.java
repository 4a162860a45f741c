/** What people take away: the records as plain JSON, the same bytes for the same records. */
@NullMarked
package tidings.standalone.output;

import org.jspecify.annotations.NullMarked;
