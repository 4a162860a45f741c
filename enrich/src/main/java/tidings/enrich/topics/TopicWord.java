package tidings.enrich.topics;

/**
 * What an entry of the word list says.
 *
 * @param entry number of the entry in the list, from 0
 * @param topic index of the topic in the table
 * @param weight how much it speaks for the topic, 1…4
 */
record TopicWord(int entry, int topic, int weight) {}
