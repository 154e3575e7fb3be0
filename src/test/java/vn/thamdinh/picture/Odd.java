package vn.thamdinh.picture;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;

/** Files that are hard to show: unusual, damaged, or made to do harm. */
final class Odd {
    /** {@link Drawn#corners} of 64 by 48 dots, by the format's own encoder. */
    static final byte[] WEBP_LOSSY = Base64.getDecoder().decode("UklGRvQAAABXRUJQVlA4IOgAAAAQDACdASpAADAAPm0yk0ayIy0hqrv6AkANiWMA0FBANiF4p+Ff4zcjEX/7QH8r/G"
            + "a7/7sr/s3Z/gSWG2ZbhMNDbGSmtAig6Uf1UE01+uMhp6RXWvEKKY0NXejhSmvykXE+dCvg6hE1jAAA/vBbXc8z3uZ6"
            + "Z/kSgHXL1Wpgt+Q/cgFuu+rbQilt9vblwlRfCxxqAqhUhAD7TV7pwX0y6O427M7e/Gkz9vfs/47SZ0Xk4gFDJb2EZf"
            + "ROS2gAEsEKb2P/HdpieDmM4IGcL/Jr9pbn6Ja5+WtMvGzkB/5Af5HiBmNJySdmAAAA");
    static final byte[] WEBP_LOSSLESS = Base64.getDecoder().decode("UklGRgABAABXRUJQVlA4TPQAAAAvP8ALAM2UIaL/sYkBif6HwG0EtnEDeD23GSBjpE+VJf49498UgFMvICjyf7T5D0"
            + "dqI0mS81RJYHqLYd6AgWouIQOEbPsBcthXpnuAOuR4ARMEZIYovgniQfP5aEjZkVKmQzRFhJCPBpWdtIqIIQt235iy"
            + "XD9k32NlD6vrE0P2nrouiIR8sZ5OEGtPrRcUTUVCZU/TKhIPEZBWEZBWEXtrWuhdRSKtqUirCEirSLPPV1Di8Km/04"
            + "7LE1NkIq0iIK0iIK16Aqq5IfuuTkxM/NlOh72xhxPE9cdDUckoNQ6gpExMNKV6OpSqAIrKRHPze1qrqhIA");

    private Odd() {
    }

    /** A JPEG in the colours of print as Adobe's programs write it: inverted, with a marker that says how. */
    static byte[] printColours(BufferedImage image, boolean lumaFirst) {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, image.getWidth(), image.getHeight(),
                4, null);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int dot = image.getRGB(x, y) ^ (lumaFirst ? 0xFFFFFF : 0);
                int r = dot >> 16 & 0xFF;
                int g = dot >> 8 & 0xFF;
                int b = dot & 0xFF;
                int luma = (int) (0.299 * r + 0.587 * g + 0.114 * b);
                raster.setPixel(x, y, lumaFirst
                        ? new int[] {luma, 128 + (int) ((b - luma) * 0.564), 128 + (int) ((r - luma) * 0.713), 255}
                        : new int[] {r, g, b, 255});
            }
        }
        byte[] plain = written(raster);
        byte[] adobe = {(byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0,
            (byte) (lumaFirst ? 2 : 0)};
        return ByteBuffer.allocate(plain.length + adobe.length).put(plain, 0, 2).put(adobe)
                .put(plain, 2, plain.length - 2).array();
    }

    private static byte[] written(Raster raster) {
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        while (writer.getClass().getName().startsWith("com.twelvemonkeys")) {
            var writers = ImageIO.getImageWritersByFormatName("jpeg");
            writers.next();
            writer = writers.next();
        }
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Sixteen bits a colour, as scanners write. */
    static BufferedImage deep(BufferedImage image) {
        var colours = new ComponentColorModel(ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false,
                Transparency.OPAQUE, DataBuffer.TYPE_USHORT);
        var deep = new BufferedImage(colours, colours.createCompatibleWritableRaster(image.getWidth(),
                image.getHeight()), false, null);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int dot = image.getRGB(x, y);
                deep.getRaster().setPixel(x, y, new int[] {257 * (dot >> 16 & 0xFF), 257 * (dot >> 8 & 0xFF),
                    257 * (dot & 0xFF)});
            }
        }
        return deep;
    }

    /** Several pictures one after the other in one GIF. */
    static byte[] animated(BufferedImage... frames) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (BufferedImage frame : frames) {
                writer.writeToSequence(new IIOImage(frame, null, writer.getDefaultImageMetadata(
                        ImageTypeSpecifier.createFromRenderedImage(frame), null)), null);
            }
            writer.endWriteSequence();
        }
        return bytes.toByteArray();
    }

    /** A PNG of any size with smooth colours, written row by row: red grows to the right, green downwards. */
    static void png(OutputStream to, int width, int height) throws IOException {
        var out = new DataOutputStream(to);
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0}).array(), 13);
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var rows = new DeflaterOutputStream(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                chunk(out, "IDAT", java.util.Arrays.copyOfRange(bytes, from, from + length), length);
            }
        }, deflater, 1 << 16)) {
            byte[] row = new byte[1 + 3 * width];
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    row[1 + 3 * x] = (byte) (255L * x / width);
                    row[2 + 3 * x] = (byte) (255L * y / height);
                }
                rows.write(row);
            }
        } finally {
            deflater.end();
        }
        chunk(out, "IEND", new byte[0], 0);
    }

    /** A PNG whose header announces a size and that holds nothing more. */
    static byte[] pngHeader(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0}).array(), 13);
        chunk(out, "IDAT", new byte[] {0x78, 0x01}, 2);
        return bytes.toByteArray();
    }

    static byte[] gifHeader(int width, int height) {
        return ByteBuffer.allocate(40).order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .put("GIF89a".getBytes(StandardCharsets.US_ASCII)).putShort((short) width).putShort((short) height)
                .put(new byte[] {0, 0, 0, 0x2C, 0, 0, 0, 0}).putShort((short) width).putShort((short) height)
                .put(new byte[] {0, 2, 1, 0}).array();
    }

    /** A progressive JPEG's beginning: what its coefficients would take is known from here. */
    static byte[] progressiveHeader(int width, int height) {
        return ByteBuffer.allocate(60).put(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xC2, 0, 17, 8})
                .putShort((short) height).putShort((short) width)
                .put(new byte[] {3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0}).put(new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 12, 3,
                    1, 0, 2, 0, 3, 0, 0, 0, 0, 0, 0}).array();
    }

    private static void chunk(DataOutputStream out, String type, byte[] bytes, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        out.writeInt(length);
        out.write(name);
        out.write(bytes, 0, length);
        var sum = new CRC32();
        sum.update(name);
        sum.update(bytes, 0, length);
        out.writeInt((int) sum.getValue());
    }
}
