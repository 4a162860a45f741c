/** What the documentation says of the code, compared with the code. */
@NullMarked
package tidings.standalone.docs;

import org.jspecify.annotations.NullMarked;
