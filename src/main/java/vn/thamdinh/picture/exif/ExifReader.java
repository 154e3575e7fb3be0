package vn.thamdinh.picture.exif;

import com.drew.imaging.heif.HeifMetadataReader;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.png.PngMetadataReader;
import com.drew.imaging.tiff.TiffMetadataReader;
import com.drew.imaging.webp.WebpMetadataReader;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.BufferedInputStream;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import vn.thamdinh.picture.file.Content;
import vn.thamdinh.picture.file.FileKind;

/** Reads what cameras wrote into JPEG, PNG, TIFF, WebP, HEIC and AVIF files. */
public final class ExifReader {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);
    private static final int LONGEST_CAMERA = 100;
    /** Files that have to be in memory as a whole to be read. */
    private static final long MOST_BYTES_AT_ONCE = 64 << 20;

    private ExifReader() {
    }

    /** What the file says of itself; {@link Exif#NONE} where it says nothing or nothing readable. */
    public static Exif read(Content content, FileKind kind) {
        try (InputStream in = new BufferedInputStream(content.open())) {
            return metadata(in, content.size(), kind).map(ExifReader::exif).orElse(Exif.NONE);
        } catch (Exception | OutOfMemoryError | StackOverflowError unreadable) {
            return Exif.NONE;
        }
    }

    private static Optional<Metadata> metadata(InputStream in, long size, FileKind kind) throws Exception {
        return switch (kind) {
            case JPEG -> Optional.of(JpegMetadataReader.readMetadata(in,
                    List.of(new com.drew.metadata.exif.ExifReader())));
            case PNG -> Optional.of(PngMetadataReader.readMetadata(in));
            case WEBP -> Optional.of(WebpMetadataReader.readMetadata(in));
            case HEIC, AVIF -> Optional.of(HeifMetadataReader.readMetadata(in));
            case TIFF -> size > MOST_BYTES_AT_ONCE ? Optional.empty()
                    : Optional.of(TiffMetadataReader.readMetadata(in));
            default -> Optional.empty();
        };
    }

    private static Exif exif(Metadata metadata) {
        return new Exif(clock(metadata), zone(metadata), camera(metadata), place(metadata), orientation(metadata));
    }

    private static Optional<LocalDateTime> clock(Metadata metadata) {
        return text(metadata, ExifSubIFDDirectory.class, ExifDirectoryBase.TAG_DATETIME_ORIGINAL)
                .or(() -> text(metadata, ExifSubIFDDirectory.class, ExifDirectoryBase.TAG_DATETIME_DIGITIZED))
                .or(() -> text(metadata, ExifIFD0Directory.class, ExifDirectoryBase.TAG_DATETIME))
                .flatMap(ExifReader::parsed);
    }

    private static Optional<LocalDateTime> parsed(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, CLOCK));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneOffset> zone(Metadata metadata) {
        return text(metadata, ExifSubIFDDirectory.class, ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL).flatMap(text -> {
            try {
                return Optional.of(ZoneOffset.of(text));
            } catch (DateTimeException none) {
                return Optional.empty();
            }
        });
    }

    private static Optional<String> camera(Metadata metadata) {
        String maker = text(metadata, ExifIFD0Directory.class, ExifDirectoryBase.TAG_MAKE).orElse("");
        String model = text(metadata, ExifIFD0Directory.class, ExifDirectoryBase.TAG_MODEL).orElse("");
        String both = model.startsWith(maker) ? model : (maker + " " + model).strip();
        return both.isEmpty() ? Optional.empty()
                : Optional.of(both.substring(0, Math.min(LONGEST_CAMERA, both.length())));
    }

    private static Optional<Exif.Place> place(Metadata metadata) {
        return metadata.getDirectoriesOfType(GpsDirectory.class).stream()
                .map(GpsDirectory::getGeoLocation)
                .filter(at -> at != null && !at.isZero() && Math.abs(at.getLatitude()) <= 90
                        && Math.abs(at.getLongitude()) <= 180)
                .findFirst().map((GeoLocation at) -> new Exif.Place(at.getLatitude(), at.getLongitude()));
    }

    private static int orientation(Metadata metadata) {
        for (Directory directory : metadata.getDirectoriesOfType(ExifIFD0Directory.class)) {
            Integer said = directory.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
            if (said != null && said >= 1 && said <= 8) {
                return said;
            }
        }
        return 1;
    }

    private static Optional<String> text(Metadata metadata, Class<? extends Directory> type, int tag) {
        for (Directory directory : metadata.getDirectoriesOfType(type)) {
            String said = directory.getString(tag);
            if (said != null) {
                String clean = said.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ").strip();
                if (!clean.isEmpty()) {
                    return Optional.of(clean);
                }
            }
        }
        return Optional.empty();
    }
}
