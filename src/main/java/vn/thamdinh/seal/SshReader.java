package vn.thamdinh.seal;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what {@link SshWriter} writes, strictly. */
final class SshReader {

    private final ByteBuffer in;

    SshReader(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
    }

    void expect(byte[] bytes, String what) throws DamagedPayload {
        if (!Arrays.equals(take(bytes.length), bytes)) {
            throw new DamagedPayload("not the expected " + what);
        }
    }

    void expectNumber(int value, String what) throws DamagedPayload {
        if (number() != value) {
            throw new DamagedPayload("not the expected " + what);
        }
    }

    void expectText(String value, String what) throws DamagedPayload {
        if (!text().equals(value)) {
            throw new DamagedPayload("not the expected " + what);
        }
    }

    byte[] string() throws DamagedPayload {
        return take(number());
    }

    String text() throws DamagedPayload {
        return new String(string(), StandardCharsets.UTF_8);
    }

    void end() throws DamagedPayload {
        if (in.hasRemaining()) {
            throw new DamagedPayload("more bytes than expected");
        }
    }

    private int number() throws DamagedPayload {
        try {
            return in.getInt();
        } catch (BufferUnderflowException e) {
            throw new DamagedPayload("cut short", e);
        }
    }

    private byte[] take(int length) throws DamagedPayload {
        if (length < 0 || length > in.remaining()) {
            throw new DamagedPayload("cut short");
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }
}
