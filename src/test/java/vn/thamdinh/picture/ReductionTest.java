package vn.thamdinh.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thamdinh.picture.Reduction.NoNeed;
import vn.thamdinh.picture.Reduction.NotReduced;
import vn.thamdinh.picture.Reduction.Reduced;
import vn.thamdinh.picture.exif.Exif;
import vn.thamdinh.picture.exif.ExifReader;
import vn.thamdinh.picture.exif.Written;
import vn.thamdinh.picture.file.Content;
import vn.thamdinh.picture.file.FileKind;

class ReductionTest {
    private final PictureReader reader = new PictureReader();

    @Test
    void aLargePhotoBecomesSmallerUprightAndKeepsItsTimeAndPlace() throws Exception {
        byte[] original = Jpeg.withExif(large(0.95f), Written.byAPhone(6));
        var reduced = assertInstanceOf(Reduced.class, reduced(original));
        assertTrue(reduced.file().length < original.length / 3, reduced.file().length + " of " + original.length);
        assertEquals(768, reduced.width());
        assertEquals(1024, reduced.height());
        assertTrue(reduced.exif());
        Exif before = ExifReader.read(Content.of(original), FileKind.JPEG);
        Exif after = ExifReader.read(Content.of(reduced.file()), FileKind.JPEG);
        assertEquals(before.taken(), after.taken());
        assertEquals(before.zone(), after.zone());
        assertEquals(before.camera(), after.camera());
        assertEquals(before.place(), after.place());
        assertEquals(1, after.orientation());
        var seen = (Look.Seen) reader.look(Content.of(reduced.file()), 1024);
        assertEquals(new Look.Header(768, 1024), seen.header());
        assertFalse(seen.partly());
    }

    @Test
    void theRestOfWhatTheCameraWroteIsCopiedAndTheMakersNotesAreNot() throws Exception {
        var reduced = (Reduced) reduced(Jpeg.withExif(large(0.95f), Written.byAPhone(1)));
        var metadata = JpegMetadataReader.readMetadata(new ByteArrayInputStream(reduced.file()));
        var taking = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        assertEquals(1 / 125.0, taking.getDouble(ExifSubIFDDirectory.TAG_EXPOSURE_TIME), 1e-9);
        assertEquals(1024, taking.getInt(ExifSubIFDDirectory.TAG_EXIF_IMAGE_WIDTH));
        assertFalse(taking.containsTag(ExifSubIFDDirectory.TAG_MAKERNOTE));
        assertEquals(90.5, metadata.getFirstDirectoryOfType(GpsDirectory.class).getDouble(GpsDirectory.TAG_ALTITUDE));
        metadata.getDirectories().forEach(directory -> assertFalse(directory.hasErrors(), directory.getName()));
    }

    @Test
    void whatIsPrintedTellsNothingButThePicture() {
        var seen = (Look.Seen) reader.look(Content.of(Jpeg.withExif(large(0.9f), Written.byAPhone(1))), 1024);
        byte[] printed = Jpeg.encode(seen.picture(), 0.9f);
        assertFalse(new String(printed, StandardCharsets.ISO_8859_1).contains("Exif"));
        assertFalse(new String(printed, StandardCharsets.ISO_8859_1).contains("Acme"));
    }

    @Test
    void aPhotoWithUnreadableNotesIsReducedWithoutThem() {
        byte[] segment = Written.byAPhone(1);
        Arrays.fill(segment, 6, segment.length, (byte) 0x55);
        var reduced = assertInstanceOf(Reduced.class, reduced(Jpeg.withExif(large(0.95f), segment)));
        assertFalse(reduced.exif());
    }

    @Test
    void aSmallPhotoIsLeftAsItIs() {
        assertEquals(new NoNeed(), reduced(Drawn.file(Drawn.corners(1024, 700), "png")));
        assertEquals(new NoNeed(), reduced(large(0.01f)));
    }

    @Test
    void aDamagedPhotoAndWhatIsNoneIsLeftAsItIs() {
        byte[] whole = large(0.9f);
        assertEquals(new NotReduced(Optional.empty()), reduced(Arrays.copyOf(whole, whole.length / 2)));
        assertEquals(new NotReduced(Optional.of(Look.Why.NO_PICTURE)), reduced("xin chào".getBytes(
                StandardCharsets.UTF_8)));
    }

    private Reduction reduced(byte[] file) {
        return Reduction.of(reader, Content.of(file), 1024, 0.85f);
    }

    private static byte[] large(float quality) {
        return Jpeg.encode(Picture.of(Drawn.grained(2400, 1800)), quality);
    }
}
