package vn.thamdinh.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import vn.thamdinh.picture.Look.Header;
import vn.thamdinh.picture.Look.Seen;
import vn.thamdinh.picture.Look.Unseen;
import vn.thamdinh.picture.Look.Why;
import vn.thamdinh.picture.exif.ExifReader;
import vn.thamdinh.picture.file.Content;
import vn.thamdinh.picture.file.FileKind;

/** The decoding of one file by the first of the installed decoders that can. */
final class Decoding {
    private static final int LONGEST_SIDE = 65_535;
    private static final long MOST_DOTS = 250_000_000;
    /** All but PNG and JPEG without passes may be held whole by their decoders. */
    private static final long MOST_DOTS_HELD_WHOLE = 50_000_000;
    private static final long MOST_BYTES_HELD_WHOLE = 64 << 20;
    private static final long HUGE = 16_000_000;
    private static final long FEWEST_READ = 2_000_000;
    private static final long MOST_READ = 24_000_000;

    private final Content content;
    private final FileKind kind;
    private final int longSide;
    private final Semaphore huge;

    Decoding(Content content, FileKind kind, int longSide, Semaphore huge) {
        this.content = content;
        this.kind = kind;
        this.longSide = longSide;
        this.huge = huge;
    }

    Look look() {
        if (heldWhole() && content.size() > MOST_BYTES_HELD_WHOLE) {
            return new Unseen(Why.TOO_LARGE);
        }
        Look look = new Unseen(Why.DAMAGED);
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(kind.name());
        while (readers.hasNext() && look.equals(new Unseen(Why.DAMAGED))) {
            ImageReader reader = readers.next();
            try {
                look = lookWith(reader);
            } finally {
                reader.dispose();
            }
        }
        return look;
    }

    private boolean heldWhole() {
        return kind == FileKind.TIFF || kind == FileKind.WEBP;
    }

    private Look lookWith(ImageReader reader) {
        var watch = new Watch();
        try (var stream = new ContentStream(content, heldWhole())) {
            try {
                reader.setInput(stream, false, true);
                reader.addIIOReadWarningListener(watch);
                reader.addIIOReadUpdateListener(watch);
                var header = new Header(reader.getWidth(0), reader.getHeight(0));
                Look look = tooLarge(header) ? new Unseen(Why.TOO_LARGE) : read(reader, header, watch);
                return stream.failed() ? new Unseen(Why.UNREADABLE) : look;
            } catch (OutOfMemoryError tooLarge) {
                return new Unseen(Why.TOO_LARGE);
            } catch (Exception | StackOverflowError damaged) {
                return new Unseen(stream.failed() ? Why.UNREADABLE : Why.DAMAGED);
            }
        } catch (IOException unreadable) {
            return new Unseen(Why.UNREADABLE);
        }
    }

    private boolean tooLarge(Header header) throws IOException {
        if (Math.max(header.width(), header.height()) > LONGEST_SIDE || header.dots() > MOST_DOTS) {
            return true;
        }
        boolean rowByRow = kind == FileKind.PNG || kind == FileKind.JPEG && !JpegPasses.inPasses(content);
        return !rowByRow && header.dots() > MOST_DOTS_HELD_WHOLE;
    }

    private Look read(ImageReader reader, Header header, Watch watch) throws IOException {
        if (header.dots() <= HUGE) {
            return finish(pixels(reader, header, watch), header, watch);
        }
        huge.acquireUninterruptibly();
        try {
            return finish(pixels(reader, header, watch), header, watch);
        } finally {
            huge.release();
        }
    }

    private Optional<BufferedImage> pixels(ImageReader reader, Header header, Watch watch) throws IOException {
        ImageReadParam param = reader.getDefaultReadParam();
        int step = step(header);
        param.setSourceSubsampling(step, step, 0, 0);
        try {
            return Optional.of(reader.read(0, param));
        } catch (IOException | RuntimeException cutShort) {
            watch.cutShort();
            return watch.image();
        }
    }

    /** Every how many dots one is read: as many as the wanted picture needs, with enough around each to take means. */
    private int step(Header header) {
        long budget = Math.clamp(4L * longSide * longSide, FEWEST_READ, MOST_READ);
        return (int) Math.max(1, Math.ceil(Math.sqrt(header.dots() / (double) budget)));
    }

    private Look finish(Optional<BufferedImage> image, Header header, Watch watch) {
        return image.<Look>map(read -> {
            Picture small = Picture.of(read).within(longSide);
            return new Seen(Turn.upright(small, ExifReader.read(content, kind).orientation()), header,
                    watch.partly());
        }).orElse(new Unseen(Why.DAMAGED));
    }
}
