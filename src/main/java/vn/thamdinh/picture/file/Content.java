package vn.thamdinh.picture.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The bytes of a file, wherever they are kept, readable from the beginning as often as needed. */
public interface Content {

    /** A new stream from the first byte on; the caller closes it. */
    InputStream open() throws IOException;

    /** Number of bytes, at least 0. */
    long size();

    /** Bytes in memory, not copied. */
    static Content of(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        return of(bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    /** A file on the disk. */
    static Content of(Path file) throws IOException {
        return of(Files.size(file), () -> Files.newInputStream(file));
    }

    /** Bytes that another store opens, such as an encrypted one. */
    static Content of(long size, Opening opening) {
        return new Content() {
            @Override
            public InputStream open() throws IOException {
                return opening.open();
            }

            @Override
            public long size() {
                return size;
            }
        };
    }

    /** Opens the bytes from the first one on. */
    @FunctionalInterface
    interface Opening {

        InputStream open() throws IOException;
    }
}
