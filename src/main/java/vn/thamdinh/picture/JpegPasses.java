package vn.thamdinh.picture;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import vn.thamdinh.picture.file.Content;

/** Tells JPEG files that come in passes: all of their coefficients are held in memory until the last pass is read. */
final class JpegPasses {
    private JpegPasses() {
    }

    /** Whether the first frame header is of a progressive file (ITU-T T.81, table B.1: SOF2, SOF6, SOF10, SOF14). */
    static boolean inPasses(Content content) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(content.open()))) {
            in.readUnsignedShort();
            while (true) {
                int marker = in.readUnsignedByte();
                if (marker != 0xFF) {
                    continue;
                }
                while (marker == 0xFF) {
                    marker = in.readUnsignedByte();
                }
                if (marker == 0xDA || marker == 0xD9) {
                    return false;
                } else if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
                    return (marker & 3) == 2;
                } else if (marker != 0 && marker != 1 && (marker < 0xD0 || marker > 0xD8)) {
                    in.skipNBytes(Math.max(0, in.readUnsignedShort() - 2));
                }
            }
        } catch (EOFException none) {
            return false;
        }
    }
}
