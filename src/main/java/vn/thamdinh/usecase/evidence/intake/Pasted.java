package vn.thamdinh.usecase.evidence.intake;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import vn.thamdinh.usecase.evidence.Incoming;
import vn.thamdinh.usecase.view.PageImage;

/** A picture of the clipboard, which has neither a name nor a form: a PNG file called by the time of pasting. */
public final class Pasted {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HHmmss");

    private Pasted() {
    }

    /** Encodes the picture, in memory alone; takes a moment for a large screen. */
    public static Incoming.InMemory png(PageImage picture, Clock clock) {
        var image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, picture.width(), picture.height(), picture.argb(), 0, picture.width());
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
        return new Incoming.InMemory("dan " + MOMENT.format(LocalDateTime.now(clock)) + ".png", bytes.toByteArray());
    }
}
