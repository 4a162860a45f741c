/** Persons, organizations and places in running text: a tagger and the model behind it. */
@NullMarked
package tidings.enrich.ner;

import org.jspecify.annotations.NullMarked;
