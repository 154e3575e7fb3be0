package vn.thamdinh.documents.artwork;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * What process colours look like under the intended printing condition FOGRA39, and which of them come nearest to a
 * screen's colour. Both by the profile ISO Coated v2 300 % (basICColor, zlib licence) that goes with every print file.
 */
public final class PressColours {
    private static final String PROFILE = "/vn/thamdinh/documents/colour/ISOcoated_v2_300_bas.icc";
    private static final byte[] BYTES = read();
    private static final ColorSpace PRESS = new ICC_ColorSpace(ICC_Profile.getInstance(BYTES));
    private static final int WHOLE = 255;

    private PressColours() {
    }

    /** The ICC profile. */
    static byte[] profile() {
        return BYTES.clone();
    }

    /** How the colour looks on a screen: 0xRRGGBB. */
    public static int srgb(Cmyk ink) {
        if (ink.equals(Cmyk.WHITE)) {
            return 0xFFFFFF;
        }
        float[] rgb = PRESS.toRGB(new float[] {ink.cyan() / 100f, ink.magenta() / 100f, ink.yellow() / 100f,
            ink.black() / 100f});
        return byteOf(rgb[0]) << 16 | byteOf(rgb[1]) << 8 | byteOf(rgb[2]);
    }

    /**
     * The inks for a screen's colour 0xRRGGBB. A grey is black ink alone, so that thin lines and letters need no
     * register between plates.
     */
    public static Cmyk inks(int srgb) {
        int red = srgb >> 16 & WHOLE;
        int green = srgb >> 8 & WHOLE;
        int blue = srgb & WHOLE;
        if (red == green && green == blue) {
            return new Cmyk(0, 0, 0, percent(1 - red / (float) WHOLE));
        }
        float[] ink = PRESS.fromRGB(new float[] {red / (float) WHOLE, green / (float) WHOLE, blue / (float) WHOLE});
        return new Cmyk(percent(ink[0]), percent(ink[1]), percent(ink[2]), percent(ink[3]));
    }

    private static int byteOf(float part) {
        return Math.clamp(Math.round(part * WHOLE), 0, WHOLE);
    }

    private static int percent(float part) {
        return Math.clamp(Math.round(part * 100), 0, 100);
    }

    private static byte[] read() {
        try (InputStream in = PressColours.class.getResourceAsStream(PROFILE)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(PROFILE, broken);
        }
    }
}
