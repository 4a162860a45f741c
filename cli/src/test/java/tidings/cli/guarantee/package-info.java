/** What the whole pipeline promises, as objects that watch a run and assert one promise each. */
@NullMarked
package tidings.cli.guarantee;

import org.jspecify.annotations.NullMarked;
