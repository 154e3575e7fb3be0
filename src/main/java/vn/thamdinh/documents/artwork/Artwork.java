package vn.thamdinh.documents.artwork;

import java.util.List;

import vn.thamdinh.domain.text.Require;

/**
 * One piece to be printed and cut.
 *
 * @param title    short name, such as the commune's
 * @param words    everything that can be read on it, for people and programs that do not see shapes
 * @param widthMm  finished width
 * @param heightMm finished height
 * @param bleedMm  how far the outermost shapes reach beyond the cut
 * @param fills    in painting order
 */
public record Artwork(String title, String words, double widthMm, double heightMm, double bleedMm, List<Fill> fills) {
    public Artwork {
        title = Require.text(title, "title");
        words = Require.text(words, "words");
        Require.that(widthMm > 0 && heightMm > 0 && bleedMm >= 0, "a piece has a size");
        fills = List.copyOf(fills);
    }
}
