package vn.thamdinh.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures as JPEG files that hold the picture alone: no camera, no place, no time. */
public final class Jpeg {
    /** Long side of a thumbnail in dots. */
    public static final int THUMBNAIL_SIDE = 320;
    /** Most bytes of a thumbnail. */
    public static final int THUMBNAIL_BYTES = 40_000;

    private static final float[] QUALITIES = {0.8f, 0.65f, 0.5f, 0.35f, 0.2f, 0.05f};

    private Jpeg() {
    }

    /** The picture at its own size; {@code quality} from 0 (small) to 1 (large). */
    public static byte[] encode(Picture picture, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        // Asked for in general, the stream would be a file on the disk, and not encrypted.
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture.image(), null, null), param);
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /**
     * A small copy for lists: long side at most {@value #THUMBNAIL_SIDE} dots, at most {@value #THUMBNAIL_BYTES} bytes.
     */
    public static byte[] thumbnail(Picture picture) {
        Picture small = picture.within(THUMBNAIL_SIDE);
        byte[] bytes = encode(small, QUALITIES[0]);
        for (int i = 1; i < QUALITIES.length && bytes.length > THUMBNAIL_BYTES; i++) {
            bytes = encode(small, QUALITIES[i]);
        }
        return bytes;
    }

    /** The file with an APP1 segment after its first marker. */
    static byte[] withExif(byte[] jpeg, byte[] segment) {
        int length = segment.length + 2;
        return ByteBuffer.allocate(jpeg.length + segment.length + 4).put(jpeg, 0, 2).put((byte) 0xFF).put((byte) 0xE1)
                .put((byte) (length >> 8)).put((byte) length).put(segment).put(jpeg, 2, jpeg.length - 2).array();
    }
}
