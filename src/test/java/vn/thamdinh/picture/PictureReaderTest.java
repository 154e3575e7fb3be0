package vn.thamdinh.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thamdinh.picture.file.Content;

class PictureReaderTest {
    private final PictureReader reader = new PictureReader();

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "bmp", "tiff"})
    void aPictureOfAnyUsualKindIsSeenAsItIs(String format) {
        var seen = seen(Drawn.file(Drawn.corners(640, 480), format), 320);
        assertEquals(320, seen.picture().width());
        assertEquals(240, seen.picture().height());
        assertEquals(new Look.Header(640, 480), seen.header());
        assertTrue(!seen.partly());
        near(0xFF0000, seen.picture(), 0.1, 0.1);
        near(0x00FF00, seen.picture(), 0.9, 0.1);
        near(0x0000FF, seen.picture(), 0.9, 0.9);
        near(0xFFFFFF, seen.picture(), 0.1, 0.9);
    }

    @Test
    void aThumbnailIsSmallInDotsAndBytes() {
        var seen = seen(Drawn.file(Drawn.corners(2000, 1500), "jpeg"), 320);
        byte[] thumbnail = Jpeg.thumbnail(seen.picture());
        assertTrue(thumbnail.length <= Jpeg.THUMBNAIL_BYTES, thumbnail.length + " bytes");
        assertEquals(320, seen(thumbnail, 320).picture().width());
    }

    private Look.Seen seen(byte[] file, int longSide) {
        return assertInstanceOf(Look.Seen.class, reader.look(Content.of(file), longSide));
    }

    private static void near(int colour, Picture picture, double x, double y) {
        int dot = picture.dots()[(int) (y * picture.height()) * picture.width() + (int) (x * picture.width())];
        for (int shift = 0; shift < 24; shift += 8) {
            assertEquals(colour >> shift & 0xFF, dot >> shift & 0xFF, 24,
                    Integer.toHexString(dot) + " is not " + Integer.toHexString(colour));
        }
    }
}
