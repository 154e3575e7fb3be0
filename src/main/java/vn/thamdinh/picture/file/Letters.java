package vn.thamdinh.picture.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes as a text where they are one: UTF-8, UTF-16 with its mark, or a one-byte table without control characters. */
final class Letters {
    private Letters() {
    }

    /** The text; empty where the bytes are none. */
    static String of(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE
                || bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return plain(decoded(bytes, StandardCharsets.UTF_16));
        }
        boolean marked = bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB
                && (bytes[2] & 0xFF) == 0xBF;
        String utf8 = plain(decoded(bytes, StandardCharsets.UTF_8));
        if (!utf8.isEmpty()) {
            return marked ? utf8.substring(1) : utf8;
        }
        return plain(decoded(bytes, StandardCharsets.ISO_8859_1));
    }

    /** The decoded text; one that was cut in the middle of a letter counts up to there. */
    private static String decoded(byte[] bytes, Charset charset) {
        var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer letters = CharBuffer.allocate(bytes.length + 1);
        boolean wrong = decoder.decode(ByteBuffer.wrap(bytes), letters, false).isError();
        return wrong ? "" : letters.flip().toString();
    }

    private static String plain(String text) {
        boolean plain = text.chars().noneMatch(c -> c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f'
                && c != 0x1B || c == 0x7F || c >= 0x80 && c < 0xA0);
        return plain ? text : "";
    }
}
