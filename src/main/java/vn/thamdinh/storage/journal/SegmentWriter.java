package vn.thamdinh.storage.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import vn.thamdinh.storage.keys.WorkspaceKeys;
import vn.thamdinh.storage.place.AtomicFiles;

/**
 * One new segment, written by one opening of the workspace and never again. After a failed write nothing more goes
 * into it: the number of the failed frame must not be used for other bytes.
 */
final class SegmentWriter implements AutoCloseable {

    private final FileChannel channel;
    private final FrameChain chain;
    private boolean failed;
    private long size;

    private SegmentWriter(FileChannel channel, FrameChain chain) {
        this.channel = channel;
        this.chain = chain;
    }

    /** Creates the file with its header, durably. */
    static SegmentWriter create(Path file, SegmentHeader header, WorkspaceKeys keys) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var writer = new SegmentWriter(channel, new FrameChain(header, keys));
        try {
            writer.write(ByteBuffer.wrap(header.toBytes()));
            writer.force();
            AtomicFiles.forceFolder(file.toAbsolutePath().getParent());
            return writer;
        } catch (IOException | RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    /** Appends one frame; on return it is on the disk. */
    void append(byte[] payload) throws IOException {
        appendUnforced(payload);
        force();
    }

    /** Appends one frame of a segment that counts only once it is whole; {@link #force} brings it to the disk. */
    void appendUnforced(byte[] payload) throws IOException {
        if (failed) {
            throw new IOException("an earlier write to this segment failed");
        }
        failed = true;
        byte[] sealed = chain.seal(payload);
        write(ByteBuffer.allocate(2 * Integer.BYTES + sealed.length)
                .putInt(sealed.length).putInt(~sealed.length).put(sealed).flip());
        failed = false;
    }

    /** Brings what was appended to the disk. */
    void force() throws IOException {
        boolean before = failed;
        failed = true;
        channel.force(true);
        failed = before;
    }

    boolean failed() {
        return failed;
    }

    /** Bytes written so far. */
    long size() {
        return size;
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            size += channel.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        chain.close();
        channel.close();
    }
}
