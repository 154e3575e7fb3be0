package vn.thamdinh.usecase.recovery;

import java.util.BitSet;

import vn.thamdinh.documents.code.SquareCode;

/**
 * A QR code to be drawn on a screen.
 *
 * @param size modules on a side, with the quiet ground that readers need
 * @param dark module y × size + x, from the upper left
 */
public record QrCode(int size, BitSet dark) {

    /** Keeps a copy of the modules. */
    public QrCode {
        dark = (BitSet) dark.clone();
    }

    /**
     * The code of a text.
     *
     * @throws IllegalArgumentException if the text is too long, about two thousand letters
     */
    public static QrCode of(String text) {
        SquareCode code = SquareCode.of(text);
        return new QrCode(code.size(), code.dark());
    }

    @Override
    public BitSet dark() {
        return (BitSet) dark.clone();
    }

    /** Whether the module in this column and row is dark. */
    public boolean dark(int x, int y) {
        return dark.get(y * size + x);
    }
}
