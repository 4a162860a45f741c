/** How ingest knows that nothing older will come while its sources run live. */
@NullMarked
package tidings.ingest.live;

import org.jspecify.annotations.NullMarked;
