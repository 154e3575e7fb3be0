package vn.thamdinh.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.picture.file.Content;
import vn.thamdinh.picture.likeness.Likeness;

/** Pictures of a hundred million dots, which would take 300 MB as they are, in a program that has 48 MB. */
class HugePictureTest {
    private static final int WIDTH = 11_600;
    private static final int HEIGHT = 8_700;

    @TempDir
    private Path folder;

    @Test
    void aHundredMillionDotsOfPngAreSeenInLittleMemory() throws Exception {
        Path file = folder.resolve("huge.png");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            Odd.png(out, WIDTH, HEIGHT);
        }
        assertEquals(List.of("320x240 640x480 ff7f7f00"), looked(file, 48));
    }

    @Test
    @Tag("long")
    void aHundredMillionDotsOfJpegAreSeenInLittleMemory() throws Exception {
        Path file = folder.resolve("huge.jpg");
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        byte[] row = new byte[WIDTH];
        java.util.Arrays.fill(row, (byte) 0x80);
        for (int y = 0; y < HEIGHT; y++) {
            image.getRaster().setDataElements(0, y, WIDTH, 1, row);
        }
        ImageIO.write(image, "jpeg", file.toFile());
        assertEquals(List.of("320x240 640x480 ff808080"), looked(file, 48));
    }

    @Test
    void aHeaderThatAnnouncesBillionsOfDotsIsRefused() throws Exception {
        Path file = folder.resolve("bomb.png");
        Files.write(file, Odd.pngHeader(60_000, 60_000));
        assertEquals(List.of("TOO_LARGE"), looked(file, 48));
    }

    private static List<String> looked(Path file, int megabytes) throws Exception {
        Process program = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx" + megabytes + "m", "-XX:+UseSerialGC", "-Djava.awt.headless=true", "-cp",
                System.getProperty("java.class.path"), HugePictureTest.class.getName(), file.toString())
                .redirectErrorStream(true).start();
        try (var said = program.inputReader(StandardCharsets.UTF_8)) {
            return said.readAllLines();
        }
    }

    /** What the program does with a picture that is attached: thumbnail, likeness. */
    public static void main(String[] file) throws Exception {
        switch (new PictureReader().look(Content.of(Path.of(file[0])), 640)) {
            case Look.Unseen unseen -> System.out.println(unseen.why());
            case Look.Seen seen -> {
                Picture picture = seen.picture();
                var thumbnail = (Look.Seen) new PictureReader().look(Content.of(Jpeg.thumbnail(picture)), 640);
                Likeness.of(picture);
                System.out.printf("%dx%d %dx%d %x%n", thumbnail.picture().width(), thumbnail.picture().height(),
                        picture.width(), picture.height(),
                        picture.dots()[picture.dots().length / 2 + picture.width() / 2]);
            }
        }
    }
}
