import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

import javax.imageio.ImageIO;

/** Looks whether NAME.ico and NAME.icns hold whole pictures of all sizes: {@code java Look.java NAME}. */
final class Look {

    private Look() {
    }

    static void main(String[] arguments) throws IOException {
        Set<Integer> ico = ico(Files.readAllBytes(Path.of(arguments[0] + ".ico")));
        Set<Integer> icns = icns(Files.readAllBytes(Path.of(arguments[0] + ".icns")));
        if (!ico.containsAll(Set.of(16, 24, 32, 48, 64, 128, 256)) || !icns.containsAll(Set.of(16, 32, 128, 256, 512))) {
            System.err.println("sizes are missing: " + ico + " " + icns);
            System.exit(1);
        }
    }

    private static Set<Integer> ico(byte[] bytes) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        Set<Integer> sizes = new TreeSet<>();
        if (file.getShort() != 0 || file.getShort() != 1) {
            return sizes;
        }
        int pictures = file.getShort();
        for (int i = 0; i < pictures; i++) {
            int at = 6 + 16 * i;
            int side = bytes[at] == 0 ? 256 : bytes[at] & 0xFF;
            byte[] picture = new byte[file.getInt(at + 8)];
            file.get(file.getInt(at + 12), picture);
            if (side(picture) == side) {
                sizes.add(side);
            }
        }
        return sizes;
    }

    private static Set<Integer> icns(byte[] bytes) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        Set<Integer> sizes = new HashSet<>();
        if (file.getInt() != 0x69636e73 || file.getInt() != bytes.length) {
            return sizes;
        }
        while (file.hasRemaining()) {
            file.getInt();
            byte[] picture = new byte[file.getInt() - 8];
            file.get(picture);
            sizes.add(side(picture));
        }
        return sizes;
    }

    private static int side(byte[] png) throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        return picture.getWidth() == picture.getHeight() ? picture.getWidth() : 0;
    }
}
