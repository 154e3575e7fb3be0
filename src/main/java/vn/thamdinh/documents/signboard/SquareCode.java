package vn.thamdinh.documents.signboard;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;

/** A QR code as squares, with the four modules of quiet ground that readers need. */
final class SquareCode {
    private SquareCode() {
    }

    static Shape of(String text, Rectangle2D plate) {
        BitMatrix modules = modules(text);
        double module = plate.getWidth() / modules.getWidth();
        Path2D squares = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    squares.append(new Rectangle2D.Double(plate.getX() + x * module,
                            plate.getMaxY() - (y + 1) * module, module, module), false);
                }
            }
        }
        return squares;
    }

    private static BitMatrix modules(String text) {
        Map<EncodeHintType, Object> hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8",
                EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Text too long for a square code", tooLong);
        }
    }
}
