/** What happens when a record cannot be processed: retry, dead letter or stop. */
@NullMarked
package tidings.runtime.failure;

import org.jspecify.annotations.NullMarked;
