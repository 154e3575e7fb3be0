package vn.thamdinh.picture.exif;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a phone writes into a photo, made byte by byte (EXIF 2.32, 4.6): the other side of the reader under test. */
public final class Written {
    private static final int ENTRY = 12;

    private Written() {
    }

    /** An APP1 segment's content: a photo of 5 November 2024 near Đồng Xoài. */
    public static byte[] byAPhone(int orientation) {
        List<Field> exif = List.of(ascii(0x9003, "2024:11:05 08:30:15"), ascii(0x9011, "+07:00"),
                new Field(0x927C, 7, 40, new byte[40]), rational(0x829A, 1, 125),
                number(0xA002, 4000), number(0xA003, 3000));
        List<Field> gps = List.of(ascii(1, "N"), rational(2, 11, 1, 32, 1, 2450, 100), ascii(3, "E"),
                rational(4, 106, 1, 53, 1, 3000, 100), rational(6, 905, 10));
        return segment(ByteOrder.BIG_ENDIAN, List.of(ascii(0x010F, "Acme"), ascii(0x0110, "Acme Phone 12"),
                number(0x0112, orientation)), exif, gps);
    }

    /** One that says only how the camera was held. */
    public static byte[] turned(int orientation) {
        return segment(ByteOrder.LITTLE_ENDIAN, List.of(number(0x0112, orientation)), List.of(), List.of());
    }

    private static byte[] segment(ByteOrder order, List<Field> first, List<Field> exif, List<Field> gps) {
        int exifAt = 8 + size(first.size() + 2, first);
        int gpsAt = exifAt + size(exif.size(), exif);
        List<Field> all = new ArrayList<>(first);
        all.add(pointer(0x8769, exifAt));
        all.add(pointer(0x8825, gpsAt));
        var out = ByteBuffer.allocate(6 + gpsAt + size(gps.size(), gps)).order(order);
        out.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        out.put(order == ByteOrder.BIG_ENDIAN ? new byte[] {'M', 'M'} : new byte[] {'I', 'I'});
        out.putShort((short) 42).putInt(8);
        write(out, all, 8);
        write(out, exif, exifAt);
        write(out, gps, gpsAt);
        return out.array();
    }

    private static int size(int count, List<Field> fields) {
        return 2 + ENTRY * count + 4 + fields.stream().mapToInt(field -> field.bytes.length > 4 ? field.bytes.length : 0)
                .sum();
    }

    private static void write(ByteBuffer out, List<Field> fields, int at) {
        int data = at + 2 + ENTRY * fields.size() + 4;
        out.putShort((short) fields.size());
        var rest = new java.io.ByteArrayOutputStream();
        for (Field field : fields) {
            out.putShort((short) field.tag).putShort((short) field.type).putInt(field.count);
            byte[] bytes = field.in(out.order());
            if (bytes.length > 4) {
                out.putInt(data + rest.size());
                rest.writeBytes(bytes);
            } else {
                out.put(java.util.Arrays.copyOf(bytes, 4));
            }
        }
        out.putInt(0).put(rest.toByteArray());
    }

    private static Field ascii(int tag, String text) {
        byte[] bytes = (text + "\0").getBytes(StandardCharsets.US_ASCII);
        return new Field(tag, 2, bytes.length, bytes);
    }

    private static Field number(int tag, int value) {
        return new Field(tag, 3, 1, ByteBuffer.allocate(2).putShort((short) value).array());
    }

    private static Field pointer(int tag, int value) {
        return new Field(tag, 4, 1, ByteBuffer.allocate(4).putInt(value).array());
    }

    private static Field rational(int tag, int... parts) {
        var bytes = ByteBuffer.allocate(4 * parts.length);
        for (int part : parts) {
            bytes.putInt(part);
        }
        return new Field(tag, 5, parts.length / 2, bytes.array());
    }

    /** Numbers are kept with the greatest byte first and turned around where the file wants it. */
    private record Field(int tag, int type, int count, byte[] bytes) {

        byte[] in(ByteOrder order) {
            int unit = type == 3 ? 2 : type == 4 || type == 5 ? 4 : 1;
            byte[] turned = bytes.clone();
            for (int i = 0; order == ByteOrder.LITTLE_ENDIAN && i < bytes.length; i++) {
                turned[i / unit * unit + unit - 1 - i % unit] = bytes[i];
            }
            return turned;
        }
    }
}
