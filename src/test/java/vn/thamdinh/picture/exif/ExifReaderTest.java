package vn.thamdinh.picture.exif;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.thamdinh.picture.file.Content;
import vn.thamdinh.picture.file.FileKind;

class ExifReaderTest {

    @Test
    void aPhotoTellsWhenWhereAndWithWhatItWasTaken() {
        Exif exif = ExifReader.read(jpeg(Written.byAPhone(6)), FileKind.JPEG);
        assertEquals(Optional.of(LocalDateTime.of(2024, 11, 5, 8, 30, 15)), exif.taken());
        assertEquals(Optional.of(ZoneOffset.ofHours(7)), exif.zone());
        assertEquals(Optional.of("Acme Phone 12"), exif.camera());
        assertEquals(11.540139, exif.place().orElseThrow().latitude(), 1e-6);
        assertEquals(106.891667, exif.place().orElseThrow().longitude(), 1e-6);
        assertEquals(6, exif.orientation());
    }

    @Test
    void aPhotoWithoutAnyOfItSaysNothing() {
        assertEquals(Exif.NONE, ExifReader.read(jpeg(new byte[0]), FileKind.JPEG));
        assertEquals(Exif.NONE, ExifReader.read(Content.of(new byte[0]), FileKind.JPEG));
        assertEquals(Exif.NONE, ExifReader.read(Content.of(10, () -> {
            throw new IOException("gone");
        }), FileKind.JPEG));
    }

    @Test
    void datesAndPlacesThatCannotBeAreLeftOut() {
        String said = new String(Written.byAPhone(1), StandardCharsets.ISO_8859_1);
        byte[] wrong = said.replace("2024:11:05", "2024:13:45").replace("+07:00", "+99:99")
                .getBytes(StandardCharsets.ISO_8859_1);
        Exif exif = ExifReader.read(jpeg(wrong), FileKind.JPEG);
        assertEquals(Optional.empty(), exif.taken());
        assertEquals(Optional.empty(), exif.zone());
        assertEquals(Optional.of("Acme Phone 12"), exif.camera());
    }

    @Test
    void anyDamageGetsAnAnswer() {
        var random = new Random(3);
        byte[] whole = Written.byAPhone(1);
        int told = 0;
        for (int i = 0; i < 2000; i++) {
            byte[] damaged = Arrays.copyOf(whole, 10 + random.nextInt(whole.length - 10));
            for (int k = 0; k < 3; k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            told += ExifReader.read(jpeg(damaged), FileKind.JPEG).equals(Exif.NONE) ? 0 : 1;
        }
        assertEquals(true, told > 100 && told < 2000, told + " of 2000 still told something");
    }

    private static Content jpeg(byte[] segment) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8});
        if (segment.length > 0) {
            int length = segment.length + 2;
            file.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
            file.writeBytes(segment);
        }
        file.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD9});
        return Content.of(file.toByteArray());
    }
}
