package vn.thamdinh.seal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * A passphrase in memory, wiped when closed. Its bytes are UTF-8 of the NFC form, so that "ế" typed by any keyboard
 * is one passphrase. Wiping is an effort, not a promise: where the text was not yet NFC, Java's normaliser makes a
 * string that only the garbage collector removes.
 */
public final class Passphrase implements AutoCloseable {

    private final char[] chars;
    private boolean closed;

    private Passphrase(char[] chars) {
        this.chars = chars;
    }

    /**
     * Copies the characters; the caller wipes its own.
     *
     * @throws IllegalArgumentException if there are none, or half of a surrogate pair stands alone
     */
    public static Passphrase of(char[] typed) {
        if (typed.length == 0) {
            throw new IllegalArgumentException("a passphrase is empty");
        }
        CharBuffer view = CharBuffer.wrap(typed);
        char[] normal = Normalizer.isNormalized(view, Normalizer.Form.NFC)
                ? typed.clone()
                : Normalizer.normalize(view, Normalizer.Form.NFC).toCharArray();
        var passphrase = new Passphrase(normal);
        Arrays.fill(passphrase.utf8(), (byte) 0);
        return passphrase;
    }

    /** {@link #of(char[])} for text that lives in memory anyway. */
    public static Passphrase of(String typed) {
        return of(typed.toCharArray());
    }

    /** The bytes that keys are derived from; the caller wipes them. */
    byte[] utf8() {
        if (closed) {
            throw new IllegalStateException("the passphrase is closed");
        }
        try {
            ByteBuffer buffer = StandardCharsets.UTF_8.newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT).encode(CharBuffer.wrap(chars));
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            Arrays.fill(buffer.array(), (byte) 0);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("half of a surrogate pair in a passphrase", e);
        }
    }

    char[] chars() {
        if (closed) {
            throw new IllegalStateException("the passphrase is closed");
        }
        return chars;
    }

    @Override
    public void close() {
        closed = true;
        Arrays.fill(chars, '\0');
    }
}
