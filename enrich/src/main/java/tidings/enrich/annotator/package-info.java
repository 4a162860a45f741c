/** The SPI of annotators, and the chain that runs all of them on one article. Free of Kafka. */
@NullMarked
package tidings.enrich.annotator;

import org.jspecify.annotations.NullMarked;
