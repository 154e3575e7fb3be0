package vn.thamdinh.picture.file;

import java.io.IOException;
import java.io.InputStream;

/** Tells what files are. */
public final class FileSort {
    private static final int HEAD = 64 << 10;

    private FileSort() {
    }

    /** What a file is by its content alone. */
    public static FileKind kindOf(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return new FirstBytes(in.readNBytes(HEAD)).kind();
        }
    }
}
