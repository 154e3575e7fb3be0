package vn.thamdinh.seal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** The binary encoding of SSH (RFC 4251 section 5): strings are a 32-bit length and their bytes. */
final class SshWriter {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    SshWriter raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    SshWriter number(int value) {
        return raw(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
    }

    SshWriter string(byte[] bytes) {
        return number(bytes.length).raw(bytes);
    }

    byte[] toByteArray() {
        return out.toByteArray();
    }
}
