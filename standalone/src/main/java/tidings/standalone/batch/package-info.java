/** An archive in, files out: one run, which a crash interrupts and the same command resumes. */
@NullMarked
package tidings.standalone.batch;

import org.jspecify.annotations.NullMarked;
