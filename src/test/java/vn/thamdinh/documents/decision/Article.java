package vn.thamdinh.documents.decision;

import java.util.List;
import vn.thamdinh.domain.text.Require;

/**
 * One "Điều" of a decision; its number comes from its place.
 *
 * @param paragraphs text after "Điều n. ", then further paragraphs; at least one. A first paragraph that is followed by
 *                   others and has no final punctuation is the article's title and printed bold (II.6.d)
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

    boolean titled() {
        return paragraphs.size() > 1 && Character.isLetterOrDigit(paragraphs.getFirst().codePointBefore(
                paragraphs.getFirst().length()));
    }
}
