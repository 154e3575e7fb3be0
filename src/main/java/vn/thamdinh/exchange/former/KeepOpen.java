package vn.thamdinh.exchange.former;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** Passes writing on but not closing, so that the file can still be forced once the cipher has finished. */
record KeepOpen(WritableByteChannel channel) implements WritableByteChannel {

    @Override
    public int write(ByteBuffer source) throws IOException {
        return channel.write(source);
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() {
        // left to the owner of the channel
    }
}
