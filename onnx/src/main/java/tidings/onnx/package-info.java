/** Annotators for any ONNX model that classifies tokens or texts, with its tokenizer. */
@NullMarked
package tidings.onnx;

import org.jspecify.annotations.NullMarked;
