package press.octavo.parse;

import java.util.ArrayList;
import java.util.List;
import press.octavo.book.Block;
import press.octavo.parse.article.Article;
import press.octavo.parse.project.Project;
import press.octavo.source.Reporter;

/** Which heading of an article is its title. */
final class ArticleTitle {
  private ArticleTitle() {}

  /**
   * The index of the title among the blocks; -1 when there is none. It is the first heading, if
   * that is of level 1, or if the article has no other title.
   */
  static int find(List<Block> blocks, Project project) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Heading heading) {
        boolean untitled =
            project.metadata().title().isEmpty() && project.chapters().get(0).title().isEmpty();
        boolean only = heading.level() == 1 && (i == 0 || untitled);
        return only || i == 0 && untitled ? i : -1;
      }
    }
    return -1;
  }

  /** The blocks, with what follows the title shaped as an article's text. */
  static List<Block> shaped(List<Block> blocks, Project project, Reporter reporter) {
    int title = find(blocks, project);
    List<Block> body = new ArrayList<>(blocks);
    List<Block> all = new ArrayList<>();
    if (title >= 0) {
      all.add(body.remove(title));
    }
    all.addAll(Article.shape(body, project, reporter));
    return all;
  }
}
