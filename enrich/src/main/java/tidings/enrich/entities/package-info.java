/** The persons, organisations and places an article names. */
@NullMarked
package tidings.enrich.entities;

import org.jspecify.annotations.NullMarked;
