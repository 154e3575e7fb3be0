package vn.thamdinh.documents.code;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.BitSet;
import java.util.Map;

/**
 * A QR code (ISO/IEC 18004, error correction M) as modules, with the four modules of quiet ground on each side that
 * readers need.
 *
 * @param size modules on a side, quiet ground included
 * @param dark module y × size + x, from the upper left
 */
public record SquareCode(int size, BitSet dark) {
    private static final int QUIET = 4;

    /** Keeps a copy of the modules. */
    public SquareCode {
        dark = (BitSet) dark.clone();
    }

    @Override
    public BitSet dark() {
        return (BitSet) dark.clone();
    }

    /**
     * The code of a text; capital letters, digits, space and {@code $%*+-./:} make the smallest.
     *
     * @throws IllegalArgumentException if the text is too long, about two thousand letters
     */
    public static SquareCode of(String text) {
        Map<EncodeHintType, Object> hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8",
                EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET);
        try {
            BitMatrix modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
            int size = modules.getWidth();
            BitSet dark = new BitSet(size * size);
            for (int y = 0; y < size; y++) {
                for (int x = 0; x < size; x++) {
                    dark.set(y * size + x, modules.get(x, y));
                }
            }
            return new SquareCode(size, dark);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Text too long for a square code", tooLong);
        }
    }

    /** Whether the module in this column and row is dark. */
    public boolean dark(int x, int y) {
        return dark.get(y * size + x);
    }
}
