package press.octavo.design;

/** What stands above the text of an article. */
public record ArticleHead(Lettering title, Lettering deck, Lettering byline, Lettering date) {}
