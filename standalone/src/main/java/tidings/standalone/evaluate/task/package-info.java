/** What can be measured: each task takes a labelled file through the code of the pipeline. */
@NullMarked
package tidings.standalone.evaluate.task;

import org.jspecify.annotations.NullMarked;
