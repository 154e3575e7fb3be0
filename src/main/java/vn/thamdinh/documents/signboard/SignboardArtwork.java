package vn.thamdinh.documents.signboard;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.thamdinh.documents.artwork.Artwork;
import vn.thamdinh.documents.signboard.design.Plate;
import vn.thamdinh.documents.signboard.design.SignDesign;
import vn.thamdinh.domain.text.Require;

/**
 * Draws boards: letters as outlines, process colours only, at true size. The same board gives the same shapes.
 * One drawer may be used by several threads.
 */
public final class SignboardArtwork {
    /** The words on a rehearsal's board. */
    public static final String REHEARSAL = "TẬP DƯỢT – KHÔNG CÓ GIÁ TRỊ";

    private final Map<SignDesign.Face, SignFont> fonts = new EnumMap<>(SignDesign.Face.class);

    /**
     * A board as drawn.
     *
     * @param measures what was measured of it
     */
    public record Drawn(Artwork artwork, List<Measure> measures) {
        public Drawn {
            measures = List.copyOf(measures);
        }
    }

    /**
     * Draws a board.
     *
     * @throws IllegalArgumentException when a line has a letter without a shape in the board's font
     */
    public Drawn draw(Signboard board) {
        SignFont font = font(board.design().face());
        for (SignLine line : board.lines()) {
            Require.that(font.covers(line.text()), "no shape for a letter of: " + line.text());
        }
        SignLayout layout = new SignLayout(board, font);
        Plate plate = board.design().plate();
        String words = board.lines().stream().map(SignLine::text).collect(Collectors.joining("\n"));
        Artwork artwork = new Artwork(board.commune(),
                board.commune() + "\n" + words + (board.rehearsal() ? "\n" + REHEARSAL : ""), plate.widthMm(),
                plate.heightMm(), plate.bleedMm(), layout.fills());
        return new Drawn(artwork, Measures.of(board, layout));
    }

    /** The letters of a text that this face cannot draw; empty where it can draw them all. */
    public String missing(SignDesign.Face face, String text) {
        SignFont font = font(face);
        return text.codePoints().mapToObj(Character::toString).filter(letter -> !font.covers(letter)).distinct()
                .collect(Collectors.joining());
    }

    private synchronized SignFont font(SignDesign.Face face) {
        return fonts.computeIfAbsent(face, SignFont::of);
    }
}
