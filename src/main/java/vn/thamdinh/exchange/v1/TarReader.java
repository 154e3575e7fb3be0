package vn.thamdinh.exchange.v1;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

import vn.thamdinh.exchange.PackageException;
import vn.thamdinh.exchange.PackageFault;

/** Plain files of a tar one after the other, as a stream: nothing is held, and no name ever becomes a path. */
final class TarReader {

    private static final int BUFFER = 64 << 10;

    private final InputStream archive;
    private Content current;

    TarReader(InputStream archive) {
        this.archive = archive;
        this.current = new Content(0);
    }

    /** The next header; nothing once the end was reached, behind which only zeros may stand. */
    Optional<TarHeader> next() throws IOException, PackageException {
        finishFile();
        byte[] block = block();
        if (!isZero(block, TarHeader.BLOCK)) {
            return Optional.of(TarHeader.parse(block));
        }
        requireZeros(block());
        byte[] rest = new byte[BUFFER];
        for (int count = archive.read(rest); count >= 0; count = archive.read(rest)) {
            if (!isZero(rest, count)) {
                throw behindTheEnd();
            }
        }
        return Optional.empty();
    }

    /** The content of the file whose header came last; what is left unread is read over. */
    InputStream content(TarHeader header) {
        current = new Content(header.size());
        return current;
    }

    private void finishFile() throws IOException, PackageException {
        current.transferTo(OutputStream.nullOutputStream());
        byte[] padding = archive.readNBytes(current.padding);
        if (padding.length < current.padding) {
            throw new EOFException("the archive ends within a file");
        }
        if (!isZero(padding, padding.length)) {
            throw PackageFault.NOT_A_PLAIN_FILE.because("something stands between two files");
        }
        current = new Content(0);
    }

    private byte[] block() throws IOException {
        byte[] block = archive.readNBytes(TarHeader.BLOCK);
        if (block.length < TarHeader.BLOCK) {
            throw new EOFException("the archive has no end");
        }
        return block;
    }

    private static void requireZeros(byte[] block) throws PackageException {
        if (!isZero(block, block.length)) {
            throw behindTheEnd();
        }
    }

    private static PackageException behindTheEnd() {
        return PackageFault.UNLISTED_FILE.because("something stands behind the end");
    }

    private static boolean isZero(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /** The bytes of one file; fails if the archive ends before them. */
    private final class Content extends InputStream {

        private final int padding;
        private long left;

        Content(long size) {
            left = size;
            padding = TarHeader.padding(size);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int count = archive.read(bytes, offset, (int) Math.min(length, left));
            if (count < 0) {
                throw new EOFException("the archive ends within a file");
            }
            left -= count;
            return count;
        }
    }
}
