package vn.thamdinh.ui.inspection.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StrokesTest {

    @Test
    void aDrawingIsTheSameWhateverTheSizeOfTheField() {
        assertEquals(drawn(1), drawn(2.5));
        assertEquals("100,200 300,400 500,100;700,700", drawn(1));
    }

    private static String drawn(double scale) {
        Strokes strokes = new Strokes();
        strokes.begin(100 * scale, 200 * scale, 1000 * scale);
        strokes.move(300 * scale, 400 * scale, 1000 * scale);
        strokes.move(301 * scale, 401 * scale, 1000 * scale);
        strokes.move(500 * scale, 100 * scale, 1000 * scale);
        strokes.begin(700 * scale, 700 * scale, 1000 * scale);
        return strokes.text();
    }

    @Test
    void aDotIsNoSignatureAndAClearedOneNeither() {
        Strokes strokes = new Strokes();
        strokes.move(5, 5, 100);
        strokes.begin(5, 5, 100);
        assertFalse(strokes.isDrawn());
        strokes.move(20, 20, 100);
        strokes.move(40, 10, 100);
        assertTrue(strokes.isDrawn());
        strokes.clear();
        assertFalse(strokes.isDrawn());
        assertEquals("", strokes.text());
    }

    @Test
    void endlessScribblingStaysWithinWhatASignatureMayHold() {
        Strokes strokes = new Strokes();
        strokes.begin(0, 0, 1000);
        for (int i = 0; i < 100_000; i++) {
            strokes.move(i * 37 % 1000, i * 91 % 1000, 1000);
        }
        assertTrue(strokes.text().length() <= 64 * 1024, strokes.text().length() + " letters");
    }
}
