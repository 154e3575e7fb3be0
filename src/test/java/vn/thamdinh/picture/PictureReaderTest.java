package vn.thamdinh.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thamdinh.picture.Look.Seen;
import vn.thamdinh.picture.Look.Unseen;
import vn.thamdinh.picture.Look.Why;
import vn.thamdinh.picture.exif.Written;
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
        assertFalse(seen.partly());
        hasCorners(seen.picture());
    }

    @Test
    void webPicturesAreSeen() {
        hasCorners(seen(Odd.WEBP_LOSSY, 64).picture());
        hasCorners(seen(Odd.WEBP_LOSSLESS, 64).picture());
    }

    @Test
    void coloursOfPrintBecomeThoseOfTheScreen() {
        hasCorners(seen(Odd.printColours(Drawn.corners(320, 240), false), 320).picture());
        hasCorners(seen(Odd.printColours(Drawn.corners(320, 240), true), 320).picture());
    }

    @Test
    void sixteenBitsAndGreyAreSeenAsBrightAsTheyAre() {
        hasCorners(seen(Drawn.file(Odd.deep(Drawn.corners(320, 240)), "png"), 320).picture());
        hasCorners(seen(Drawn.file(Odd.deep(Drawn.corners(320, 240)), "tiff"), 320).picture());
        for (int type : new int[] {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY}) {
            var grey = new BufferedImage(100, 100, type);
            for (int i = 0; i < 10_000; i++) {
                grey.getRaster().setSample(i % 100, i / 100, 0, type == BufferedImage.TYPE_BYTE_GRAY ? 100 : 100 * 257);
            }
            for (String format : List.of("png", "tiff")) {
                near(0x646464, seen(Drawn.file(grey, format), 50).picture(), 0.5, 0.5);
            }
        }
    }

    @Test
    void whatIsTransparentLiesOnWhite() {
        var clear = new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB);
        clear.setRGB(0, 0, 0xFF0000FF);
        near(0xFFFFFF, seen(Drawn.file(clear, "png"), 50).picture(), 0.5, 0.5);
        near(0x0000FF, seen(Drawn.file(clear, "png"), 50).picture(), 0, 0);
    }

    @Test
    void ofAnAnimationTheFirstPictureIsSeen() throws IOException {
        var red = new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB);
        hasCorners(seen(Odd.animated(Drawn.corners(60, 60), red, red), 60).picture());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aPhotoIsTurnedUpright(int orientation) {
        Picture lying = Turn.upright(Picture.of(Drawn.corners(320, 240)), List.of(1, 2, 3, 4, 5, 8, 7, 6)
                .get(orientation - 1));
        Picture seen = seen(Jpeg.withExif(Jpeg.encode(lying, 0.95f), Written.turned(orientation)), 320).picture();
        assertEquals(320, seen.width());
        hasCorners(seen);
    }

    @Test
    void aQuarterTurnIsTheOneThatTheStandardNames() {
        var wide = new Picture(2, 1, new int[] {0xFF000001, 0xFF000002});
        assertEquals(List.of(0xFF000001, 0xFF000002), Arrays.stream(Turn.upright(wide, 6).dots()).boxed().toList());
        assertEquals(List.of(0xFF000002, 0xFF000001), Arrays.stream(Turn.upright(wide, 8).dots()).boxed().toList());
        var high = new Picture(1, 2, new int[] {0xFF000001, 0xFF000002});
        assertEquals(List.of(0xFF000002, 0xFF000001), Arrays.stream(Turn.upright(high, 6).dots()).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "bmp"})
    void ofAFileThatWasCutOffThePartThatCameIsSeen(String format) {
        byte[] whole = Drawn.file(Drawn.grained(640, 480), format);
        var seen = seen(Arrays.copyOf(whole, whole.length * 2 / 3), 320);
        assertTrue(seen.partly());
        boolean fromBelow = format.equals("bmp");
        near(fromBelow ? 0xFFFFFF : 0xFF0000, seen.picture(), 0.1, fromBelow ? 0.9 : 0.1);
        assertFalse(seen(whole, 320).partly());
    }

    @Test
    void whatShowsNothingSaysWhy() throws IOException {
        assertEquals(new Unseen(Why.EMPTY), look(new byte[0]));
        assertEquals(new Unseen(Why.NO_PICTURE), look("không phải ảnh".getBytes(StandardCharsets.UTF_8)));
        assertEquals(new Unseen(Why.NO_DECODER), look("\0\0\0\u0018ftypheic\0\0\0\0".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(new Unseen(Why.NO_DECODER), look("\0\0\0\u0018ftypavif\0\0\0\0".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(new Unseen(Why.DAMAGED), look(Arrays.copyOf(Drawn.file(Drawn.corners(9, 9), "jpeg"), 30)));
        assertEquals(new Unseen(Why.DAMAGED), look(Arrays.copyOf(Drawn.file(Drawn.corners(9, 9), "tiff"), 60)));
        assertEquals(new Unseen(Why.NO_PICTURE), look("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void whatAnnouncesMoreThanCanBeIsNotEvenTried() throws IOException {
        assertEquals(new Unseen(Why.TOO_LARGE), look(Odd.pngHeader(100_000, 100_000)));
        assertEquals(new Unseen(Why.TOO_LARGE), look(Odd.pngHeader(70_000, 1)));
        assertEquals(new Unseen(Why.TOO_LARGE), look(Odd.pngHeader(50_000, 50_000)));
        assertEquals(new Unseen(Why.TOO_LARGE), look(Odd.gifHeader(65_000, 65_000)));
        assertEquals(new Unseen(Why.TOO_LARGE), look(Odd.progressiveHeader(11_000, 9_000)));
    }

    @Test
    void aFailingDiskIsNotTakenForADamagedPhoto() {
        byte[] whole = Drawn.file(Drawn.grained(900, 900), "png");
        var failing = Content.of(whole.length, () -> new FilterInputStream(new ByteArrayInputStream(whole)) {
            private int left = 100_000;

            @Override
            public int read(byte[] to, int from, int length) throws IOException {
                left -= length;
                if (left < 0) {
                    throw new IOException("gone");
                }
                return super.read(to, from, length);
            }
        });
        assertEquals(new Unseen(Why.UNREADABLE), reader.look(failing, 320));
        assertEquals(new Unseen(Why.UNREADABLE), reader.look(Content.of(5, () -> {
            throw new IOException("gone");
        }), 320));
    }

    @ParameterizedTest
    @CsvSource({"jpeg, 400", "png, 400", "gif, 400", "bmp, 400", "tiff, 400", "webp, 400", "cmyk, 200"})
    void anyDamageGetsAnAnswer(String format, int times) {
        byte[] whole = switch (format) {
            case "webp" -> Odd.WEBP_LOSSY;
            case "cmyk" -> Odd.printColours(Drawn.corners(80, 60), true);
            default -> Drawn.file(Drawn.corners(80, 60), format);
        };
        var random = new Random(5);
        for (int i = 0; i < times; i++) {
            byte[] damaged = Arrays.copyOf(whole, random.nextInt(4) == 0 ? random.nextInt(whole.length) : whole.length);
            for (int k = 0; k < 1 + random.nextInt(8) && damaged.length > 12; k++) {
                damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt();
            }
            switch (look(damaged)) {
                case Seen seen -> assertTrue(seen.picture().longSide() <= 320);
                case Unseen unseen -> assertTrue(unseen.why() != Why.UNREADABLE, "nothing failed to be read");
            }
        }
    }

    @Test
    void aHugePictureWaitsForAnotherAndASmallOneDoesNot() throws Exception {
        var gate = new Semaphore(1, true);
        var gated = new PictureReader(gate);
        var file = new ByteArrayOutputStream();
        Odd.png(file, 4500, 3800);
        gate.acquire();
        var huge = CompletableFuture.supplyAsync(() -> gated.look(Content.of(file.toByteArray()), 320));
        while (!gate.hasQueuedThreads()) {
            Thread.onSpinWait();
        }
        assertInstanceOf(Seen.class, gated.look(Content.of(Drawn.file(Drawn.corners(400, 300), "jpeg")), 320));
        assertFalse(huge.isDone());
        gate.release();
        var seen = assertInstanceOf(Seen.class, huge.get());
        near(0x800000, seen.picture(), 0.5, 0);
        near(0x00C000, seen.picture(), 0, 0.75);
        assertEquals(1, gate.availablePermits());
    }

    @Test
    void aThumbnailIsSmallInDotsAndBytesWhateverItShows() {
        for (var image : List.of(Drawn.corners(2000, 1500), Drawn.grained(2000, 1500), Drawn.grained(1, 5000))) {
            byte[] thumbnail = Jpeg.thumbnail(seen(Drawn.file(image, "png"), 640).picture());
            assertTrue(thumbnail.length <= Jpeg.THUMBNAIL_BYTES, thumbnail.length + " bytes");
            assertEquals(320, seen(thumbnail, 640).picture().longSide());
        }
    }

    @Test
    void askingForNothingOrTooMuchIsAMistakeOfTheCaller() {
        var content = Content.of(new byte[0]);
        assertThrows(IllegalArgumentException.class, () -> reader.look(content, 0));
        assertThrows(IllegalArgumentException.class, () -> reader.look(content, PictureReader.MOST_ASKED + 1));
    }

    private Look look(byte[] file) {
        return reader.look(Content.of(file), 320);
    }

    private Seen seen(byte[] file, int longSide) {
        return assertInstanceOf(Seen.class, reader.look(Content.of(file), longSide));
    }

    private static void hasCorners(Picture picture) {
        near(0xFF0000, picture, 0.1, 0.1);
        near(0x00FF00, picture, 0.9, 0.1);
        near(0x0000FF, picture, 0.9, 0.9);
        near(0xFFFFFF, picture, 0.1, 0.9);
    }

    private static void near(int colour, Picture picture, double x, double y) {
        int dot = picture.dots()[(int) (y * picture.height()) * picture.width() + (int) (x * picture.width())];
        for (int shift = 0; shift < 24; shift += 8) {
            assertEquals(colour >> shift & 0xFF, dot >> shift & 0xFF, 32,
                    Integer.toHexString(dot) + " is not " + Integer.toHexString(colour));
        }
    }
}
