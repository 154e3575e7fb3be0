package vn.thamdinh.seal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What two people compare by voice or eye before one trusts the other's keys: SHA-256 over
 * {@code tham-dinh fingerprint.1}, the signing key in hex and the age recipient, each followed by a line feed.
 *
 * <p>The words carry 64 bits, the groups 160. A stranger who wants keys with the same words must try 2^64 of them; the groups
 * are for those who want more.
 *
 * @param words  eight of 256 one-syllable Vietnamese words, by the first eight bytes of the hash
 * @param groups eight groups of four symbols of {@link Crockford}, by its first twenty bytes
 */
public record Fingerprint(List<String> words, String groups) {

    private static final int COUNT = 8;
    private static final int SYMBOLS = 32;
    private static final String WORD_FILE = "fingerprint-words.txt";

    /** Keeps a copy of the words. */
    public Fingerprint {
        words = List.copyOf(words);
    }

    /** The fingerprint of the two public keys of a workspace. */
    public static Fingerprint of(VerifyingKey key, AgeRecipient recipient) {
        String text = "tham-dinh fingerprint.1\n" + key.hex() + "\n" + recipient.text() + "\n";
        byte[] hash = Algorithms.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return new Fingerprint(words(hash, COUNT), Crockford.text(Crockford.symbols(hash, SYMBOLS)));
    }

    /** The words with spaces between them. */
    public String sentence() {
        return String.join(" ", words);
    }

    /** The words for the first bytes of a hash, so that people can compare it by ear: eight bits each. */
    public static List<String> words(byte[] hash, int count) {
        List<String> known = vocabulary();
        return IntStream.range(0, count).mapToObj(i -> known.get(Byte.toUnsignedInt(hash[i]))).toList();
    }

    /** The 256 words in the order of the bytes that they stand for; fixed for ever. */
    static List<String> vocabulary() {
        try (var in = new BufferedReader(new InputStreamReader(
                Fingerprint.class.getResourceAsStream(WORD_FILE), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
