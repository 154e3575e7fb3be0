package vn.thamdinh.exchange.v1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import vn.thamdinh.progress.Progress;

/** Writes plain files into a tar, as a stream; the bytes depend on names and contents alone. */
final class TarWriter {

    /** An archive is filled with zeros up to a multiple of so many bytes: its size does not tell how much is inside. */
    static final int STEP = 4 << 20;

    private static final int BUFFER = 64 << 10;
    private static final int END = 2 * TarHeader.BLOCK;

    private final OutputStream archive;
    private final Progress progress;
    private final long total;
    private long written;

    TarWriter(OutputStream archive, Progress progress, long total) {
        this.archive = archive;
        this.progress = progress;
        this.total = total;
    }

    /** Size of a whole archive whose files take so many bytes, headers and padding included. */
    static long filled(long stored) {
        return Math.ceilDiv(stored + END, STEP) * (long) STEP;
    }

    void file(String name, byte[] content) throws IOException {
        out(TarHeader.of(name, content.length).block(), TarHeader.BLOCK);
        out(content, content.length);
        zeros(TarHeader.padding(content.length));
    }

    /** Copies a file of exactly this size; the caller sees to it that the content has it. */
    void file(String name, long size, InputStream content) throws IOException {
        out(TarHeader.of(name, size).block(), TarHeader.BLOCK);
        byte[] buffer = new byte[BUFFER];
        for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
            out(buffer, count);
        }
        zeros(TarHeader.padding(size));
    }

    /** Writes the end; the stream stays open. */
    void end() throws IOException {
        zeros(filled(written) - written);
    }

    private void zeros(long count) throws IOException {
        byte[] zeros = new byte[(int) Math.min(count, BUFFER)];
        for (long left = count; left > 0; left -= zeros.length) {
            out(zeros, (int) Math.min(left, zeros.length));
        }
    }

    private void out(byte[] bytes, int length) throws IOException {
        progress.check();
        archive.write(bytes, 0, length);
        written += length;
        progress.at(written, total);
    }
}
