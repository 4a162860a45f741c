package tidings.lab.data;

import tidings.news.Article;

/**
 * A revision of an article in a stream of labelled news.
 *
 * @param name name of the article in its file
 * @param article the revision, with the moment at which it was observed
 * @param event the story that it belongs to; empty if the file does not say
 * @param copies the copies that it belongs to: it and what repeats the same original
 */
public record NewsItem(String name, Article article, String event, String copies) {}
