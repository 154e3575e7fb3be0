package vn.thamdinh.picture.exif;

import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.IFD;
import com.twelvemonkeys.imageio.metadata.tiff.Rational;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFEntry;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vn.thamdinh.picture.file.Content;
import vn.thamdinh.picture.file.FileKind;

/**
 * Writes what a camera wrote into a smaller copy of its photo. Of a JPEG everything is taken over but the camera maker's
 * own notes, the thumbnail, and what is no longer true: size and orientation. Of other kinds the time, the camera and the
 * place are.
 */
public final class ExifCopy {
    private static final int INTEROPERABILITY = 0xA005;
    private static final int ZONE_ORIGINAL = 0x9011;
    private static final Set<Integer> LEFT_OUT = Set.of(TIFF.TAG_ORIENTATION, TIFF.TAG_EXIF_IFD, TIFF.TAG_GPS_IFD,
            TIFF.TAG_IMAGE_WIDTH, TIFF.TAG_IMAGE_HEIGHT, 0x927C, 0xA002, 0xA003, INTEROPERABILITY);
    private static final byte[] HEADER = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_BYTES = 0xFFFF - 2;
    private static final double SECONDS = 3600;
    private static final long PARTS = 10_000;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");

    private ExifCopy() {
    }

    /**
     * What to write, as the content of a JPEG's APP1 segment; empty where the file says nothing, or nothing readable.
     *
     * @param width  of the smaller copy in dots, upright
     * @param height of it
     */
    public static Optional<byte[]> of(Content content, FileKind kind, int width, int height) {
        if (kind == FileKind.JPEG) {
            try {
                Optional<byte[]> whole = copied(content, width, height);
                if (whole.isPresent()) {
                    return whole;
                }
            } catch (Exception | OutOfMemoryError | StackOverflowError unreadable) {
                // what the other reader made out is written instead
            }
        }
        Exif exif = ExifReader.read(content, kind);
        try {
            return exif.equals(upright(Exif.NONE, exif)) ? Optional.empty() : written(made(exif), width, height);
        } catch (IOException | RuntimeException unwritable) {
            return Optional.empty();
        }
    }

    private static Exif upright(Exif none, Exif exif) {
        return new Exif(none.taken(), none.zone(), none.camera(), none.place(), exif.orientation());
    }

    private static Optional<byte[]> copied(Content content, int width, int height) throws IOException {
        List<JPEGSegment> segments;
        try (var in = content.open(); ImageInputStream stream = new MemoryCacheImageInputStream(in)) {
            segments = JPEGSegmentUtil.readSegments(stream, JPEG.APP1, "Exif");
        }
        if (segments.isEmpty()) {
            return Optional.empty();
        }
        Directory all;
        try (var in = segments.getFirst().data()) {
            in.skipNBytes(1);
            all = new TIFFReader().read(new MemoryCacheImageInputStream(in));
        }
        Directory first = all instanceof com.twelvemonkeys.imageio.metadata.CompoundDirectory compound
                ? compound.getDirectory(0) : all;
        return written(new Directories(kept(first), kept(inside(first, TIFF.TAG_EXIF_IFD)),
                kept(inside(first, TIFF.TAG_GPS_IFD))), width, height);
    }

    private static Directory inside(Directory directory, int tag) {
        Entry entry = directory.getEntryById(tag);
        return entry != null && entry.getValue() instanceof Directory inner ? inner : new IFD(List.of());
    }

    private static List<Entry> kept(Directory directory) {
        List<Entry> kept = new ArrayList<>();
        for (Entry entry : directory) {
            boolean isPlain = entry.getValue() != null && !(entry.getValue() instanceof Directory);
            if (isPlain && !LEFT_OUT.contains(entry.getIdentifier())) {
                kept.add(entry);
            }
        }
        return kept;
    }

    private static Directories made(Exif exif) {
        var made = new Directories(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        exif.camera().ifPresent(camera -> made.first.add(new TIFFEntry(TIFF.TAG_MODEL, ascii(camera))));
        exif.taken().ifPresent(taken -> made.exif.add(new TIFFEntry(0x9003, CLOCK.format(taken))));
        exif.zone().ifPresent(zone -> made.exif.add(new TIFFEntry(ZONE_ORIGINAL,
                zone.getTotalSeconds() == 0 ? "+00:00" : zone.getId())));
        exif.place().ifPresent(place -> {
            made.gps.add(new TIFFEntry(1, place.latitude() < 0 ? "S" : "N"));
            made.gps.add(new TIFFEntry(2, degrees(place.latitude())));
            made.gps.add(new TIFFEntry(3, place.longitude() < 0 ? "W" : "E"));
            made.gps.add(new TIFFEntry(4, degrees(place.longitude())));
        });
        return made;
    }

    private static String ascii(String text) {
        return text.replaceAll("[^ -~]", "?");
    }

    private static Rational[] degrees(double signed) {
        long parts = Math.round(Math.abs(signed) * SECONDS * PARTS);
        return new Rational[] {new Rational(parts / (3600 * PARTS)), new Rational(parts / (60 * PARTS) % 60),
            new Rational(parts % (60 * PARTS), PARTS)};
    }

    private static Optional<byte[]> written(Directories parts, int width, int height) throws IOException {
        parts.first.add(new TIFFEntry(TIFF.TAG_ORIENTATION, TIFF.TYPE_SHORT, 1));
        parts.exif.add(new TIFFEntry(0xA002, TIFF.TYPE_LONG, (long) width));
        parts.exif.add(new TIFFEntry(0xA003, TIFF.TYPE_LONG, (long) height));
        parts.first.add(new TIFFEntry(TIFF.TAG_EXIF_IFD, TIFF.TYPE_LONG, new IFD(parts.exif)));
        if (!parts.gps.isEmpty()) {
            parts.first.add(new TIFFEntry(TIFF.TAG_GPS_IFD, TIFF.TYPE_LONG, new IFD(parts.gps)));
        }
        var tiff = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(tiff)) {
            new TIFFWriter().write(parts.first, out);
        }
        var segment = new ByteArrayOutputStream();
        segment.writeBytes(HEADER);
        segment.writeBytes(tiff.toByteArray());
        return segment.size() > MOST_BYTES ? Optional.empty() : Optional.of(segment.toByteArray());
    }

    /** The three lists that a camera writes: of the picture, of the taking, and of the place. */
    private record Directories(List<Entry> first, List<Entry> exif, List<Entry> gps) {
    }
}
