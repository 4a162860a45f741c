/** The tasks that are measured: each takes a labelled file through the code of the pipeline. */
@NullMarked
package tidings.lab.evaluate.task;

import org.jspecify.annotations.NullMarked;
