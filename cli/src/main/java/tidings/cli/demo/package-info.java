/** The sample news, played through the pipeline at a watchable speed. */
@NullMarked
package tidings.cli.demo;

import org.jspecify.annotations.NullMarked;
