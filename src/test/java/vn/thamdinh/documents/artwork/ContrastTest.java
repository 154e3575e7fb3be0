package vn.thamdinh.documents.artwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContrastTest {

    @Test
    void luminanceIsThatOfWcag() {
        assertEquals(1, Contrast.luminance(0xFFFFFF), 1e-9);
        assertEquals(0, Contrast.luminance(0), 1e-9);
        assertEquals(0.2126, Contrast.luminance(0xFF0000), 1e-9);
        // #767676 on white is known to be 4.54 : 1.
        assertEquals(4.54, 1.05 / (Contrast.luminance(0x767676) + 0.05), 0.01);
    }

    @Test
    void yellowOnRedIsEnoughForLargeLettersAndRedOnRedForNone() {
        double usual = Contrast.between(Cmyk.YELLOW, Cmyk.RED);
        assertTrue(usual > Contrast.LARGE_LETTERS && usual < Contrast.SMALL_LETTERS, String.valueOf(usual));
        assertEquals(usual, Contrast.between(Cmyk.RED, Cmyk.YELLOW), 1e-9);
        assertEquals(1, Contrast.between(Cmyk.RED, Cmyk.RED), 1e-9);
        assertTrue(Contrast.between(Cmyk.BLACK, Cmyk.WHITE) > 12);
    }

    @Test
    void greysArePrintedWithBlackInkAloneAndColoursComeBackNearly() {
        assertEquals(Cmyk.BLACK, PressColours.inks(0));
        assertEquals(Cmyk.WHITE, PressColours.inks(0xFFFFFF));
        assertEquals(new Cmyk(0, 0, 0, 50), PressColours.inks(0x808080));
        int red = PressColours.srgb(PressColours.inks(0xC8202A));
        for (int shift : new int[] {16, 8, 0}) {
            assertEquals(0xC8202A >> shift & 255, red >> shift & 255, 12, Integer.toHexString(red));
        }
    }

    @Test
    void inksAreReadAsFourPercentages() {
        assertEquals(Optional.of(Cmyk.RED), Cmyk.read(" 0, 100 100;10 "));
        assertEquals(Optional.of(Cmyk.RED), Cmyk.read(Cmyk.RED.inks()));
        for (String wrong : new String[] {"", "0 100 100", "0 100 100 101", "red", "0 100 100 10 0", "-1 0 0 0"}) {
            assertEquals(Optional.empty(), Cmyk.read(wrong), wrong);
        }
    }
}
