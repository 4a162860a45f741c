/** An archive in, files out: one run, which a crash interrupts and the same command resumes. */
@NullMarked
package tidings.cli.batch;

import org.jspecify.annotations.NullMarked;
