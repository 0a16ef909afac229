package press.octavo.design;

/**
 * The title page.
 *
 * @param drop white above the title, in parts of the depth of the text
 */
public record TitlePage(
    double drop,
    Lettering title,
    Lettering subtitle,
    Lettering author,
    Lettering credit,
    Lettering publisher) {}
