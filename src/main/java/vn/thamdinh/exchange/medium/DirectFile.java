package vn.thamdinh.exchange.medium;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/**
 * Reads a file past the system's memory (O_DIRECT, FILE_FLAG_NO_BUFFERING): whole blocks at block boundaries only. Where
 * the file system does not allow that it reads in the ordinary way, and says so.
 */
final class DirectFile extends StickFolder.ReadBack {

    private static final int BUFFER = 1 << 20;

    private final Path file;
    private final int block;
    private final ByteBuffer buffer;
    /** Closed at the end alone: a lock of this program's on the file would go with it. */
    private final FileChannel first;
    private FileChannel channel;
    private boolean direct;
    private long position;

    private DirectFile(Path file, int block, FileChannel channel, boolean direct) {
        this.file = file;
        this.block = block;
        this.first = channel;
        this.channel = channel;
        this.direct = direct;
        this.buffer = ByteBuffer.allocateDirect(Math.ceilDiv(BUFFER, block) * block + block - 1).alignedSlice(block);
        buffer.limit(0);
    }

    /**
     * Opens a file.
     *
     * @param block size and alignment of the medium's blocks, in bytes
     */
    static DirectFile open(Path file, long block) throws IOException {
        int unit = Math.toIntExact(Math.clamp(block, 512, BUFFER));
        try {
            return new DirectFile(file, unit,
                    FileChannel.open(file, StandardOpenOption.READ, directOption()), true);
        } catch (ReflectiveOperationException | RuntimeException | IOException _) {
            return new DirectFile(file, unit, FileChannel.open(file, StandardOpenOption.READ), false);
        }
    }

    /** By its name: the compiler warns of it as of all extensions in jdk.unsupported, and a runtime may lack them. */
    private static OpenOption directOption() throws ReflectiveOperationException {
        Object[] options = Class.forName("com.sun.nio.file.ExtendedOpenOption").getEnumConstants();
        return (OpenOption) Stream.of(options).filter(option -> option.toString().equals("DIRECT")).findFirst()
                .orElseThrow(ClassNotFoundException::new);
    }

    @Override
    public boolean isDirect() {
        return direct;
    }

    @Override
    public int read() throws IOException {
        return fill() ? buffer.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, buffer.remaining());
        buffer.get(bytes, offset, count);
        return count;
    }

    /** Sees that the buffer holds something; false at the file's end. */
    private boolean fill() throws IOException {
        if (buffer.hasRemaining()) {
            return true;
        }
        int count = readBlocks();
        position += Math.max(count, 0);
        buffer.flip();
        return count > 0;
    }

    private int readBlocks() throws IOException {
        buffer.clear();
        if (position >= channel.size()) {
            return -1;
        }
        try {
            int count = channel.read(buffer, position);
            if (!direct || count <= 0 || count % block == 0 || position + count == channel.size()) {
                return count;
            }
        } catch (IOException e) {
            if (!direct) {
                throw e;
            }
        }
        channel = FileChannel.open(file, StandardOpenOption.READ);
        direct = false;
        return channel.read(buffer.clear(), position);
    }

    @Override
    public void close() throws IOException {
        try (first) {
            channel.close();
        }
    }
}
