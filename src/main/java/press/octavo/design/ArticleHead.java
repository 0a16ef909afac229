package press.octavo.design;

/**
 * What stands above the text of an article.
 *
 * @param belowTitle white, in lines
 * @param belowDeck white, in lines
 */
public record ArticleHead(
    Lettering title,
    double belowTitle,
    Lettering deck,
    double belowDeck,
    Lettering byline,
    Lettering date) {}
