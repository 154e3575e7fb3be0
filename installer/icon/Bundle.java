import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts PNG pictures of one drawing together as Windows and macOS want them: {@code java Bundle.java FOLDER} makes NAME.ico and
 * NAME.icns from NAME-16.png to NAME-512.png.
 *
 * <p>ICO: a head, an entry of 16 bytes for each picture, the pictures; since Windows Vista they may be PNG files. ICNS: a
 * head, then each picture after four letters that tell its size and four bytes of length.
 */
final class Bundle {

    private static final List<Integer> ICO = List.of(16, 24, 32, 48, 64, 128, 256);
    private static final Map<String, Integer> ICNS = icns();

    private Bundle() {
    }

    static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (String name : List.of("tham-dinh", "goi", "the", "chuong-trinh")) {
            Files.write(folder.resolve(name + ".ico"), ico(folder, name));
            Files.write(folder.resolve(name + ".icns"), icns(folder, name));
        }
    }

    private static Map<String, Integer> icns() {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        kinds.put("icp4", 16);
        kinds.put("icp5", 32);
        kinds.put("icp6", 64);
        kinds.put("ic07", 128);
        kinds.put("ic08", 256);
        kinds.put("ic09", 512);
        kinds.put("ic11", 32);
        kinds.put("ic12", 64);
        kinds.put("ic13", 256);
        kinds.put("ic14", 512);
        return kinds;
    }

    private static byte[] png(Path folder, String name, int size) throws IOException {
        return Files.readAllBytes(folder.resolve(name + "-" + size + ".png"));
    }

    private static byte[] ico(Path folder, String name) throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        int length = 6 + 16 * ICO.size();
        for (int size : ICO) {
            byte[] picture = png(folder, name, size);
            pictures.add(picture);
            length += picture.length;
        }
        ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) ICO.size());
        int offset = 6 + 16 * ICO.size();
        for (int i = 0; i < ICO.size(); i++) {
            byte side = (byte) (ICO.get(i) % 256);
            file.put(side).put(side).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32)
                    .putInt(pictures.get(i).length).putInt(offset);
            offset += pictures.get(i).length;
        }
        pictures.forEach(file::put);
        return file.array();
    }

    private static byte[] icns(Path folder, String name) throws IOException {
        var body = new ByteArrayOutputStream();
        var out = new DataOutputStream(body);
        for (var kind : ICNS.entrySet()) {
            byte[] picture = png(folder, name, kind.getValue());
            out.write(kind.getKey().getBytes(StandardCharsets.US_ASCII));
            out.writeInt(8 + picture.length);
            out.write(picture);
        }
        ByteBuffer file = ByteBuffer.allocate(8 + body.size());
        file.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(8 + body.size()).put(body.toByteArray());
        return file.array();
    }
}
