package vn.thamdinh.documents.decision;

import java.util.List;
import vn.thamdinh.domain.text.Require;

/**
 * One "Điều" of a decision; its number comes from its place.
 *
 * @param paragraphs text after "Điều n. ", then further paragraphs; at least one
 */
public record Article(List<String> paragraphs) {
    public Article {
        paragraphs = paragraphs.stream().map(text -> Require.text(text, "article")).toList();
        Require.that(!paragraphs.isEmpty(), "article without text");
    }

    /** An article of one paragraph. */
    public static Article of(String text) {
        return new Article(List.of(text));
    }
}
