package vn.thamdinh.usecase.authenticity;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.exchange.PackageKeys;
import vn.thamdinh.seal.AgeIdentity;
import vn.thamdinh.seal.Passphrase;

/** What a checker opens packages with: a file of the {@code age} tool's identities, or one with a passphrase in its first line. */
final class CheckerKeys implements AutoCloseable {

    private static final String KEY = "AGE-SECRET-KEY-1";
    private static final int LONGEST = 1 << 16;

    private final List<AgeIdentity> identities;
    private final List<Passphrase> passphrases;

    private CheckerKeys(List<AgeIdentity> identities, List<Passphrase> passphrases) {
        this.identities = identities;
        this.passphrases = passphrases;
    }

    /** Nothing where the file holds neither. */
    static Optional<CheckerKeys> read(Path file) throws IOException {
        if (Files.size(file) > LONGEST) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        char[] letters = new char[0];
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            letters = new char[text.remaining()];
            text.get(letters);
            Arrays.fill(text.array(), '\0');
            return of(letters);
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return Optional.empty();
        } finally {
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(letters, '\0');
        }
    }

    private static Optional<CheckerKeys> of(char[] letters) {
        List<AgeIdentity> keys = new ArrayList<>();
        int first = -1;
        for (int from = 0; from <= letters.length; ) {
            int end = from;
            while (end < letters.length && letters[end] != '\n' && letters[end] != '\r') {
                end++;
            }
            if (end - from > KEY.length() && new String(letters, from, KEY.length()).equals(KEY)) {
                keys.add(AgeIdentity.parse(new String(letters, from, end - from)));
            }
            first = first < 0 ? end : first;
            from = end + 1;
        }
        if (!keys.isEmpty()) {
            return Optional.of(new CheckerKeys(keys, List.of()));
        }
        char[] line = Arrays.copyOf(letters, Math.max(0, first));
        try {
            return line.length == 0 ? Optional.empty()
                    : Optional.of(new CheckerKeys(List.of(), List.of(Passphrase.of(line))));
        } finally {
            Arrays.fill(line, '\0');
        }
    }

    PackageKeys keys() {
        return new PackageKeys(identities, passphrases);
    }

    @Override
    public void close() {
        identities.forEach(AgeIdentity::close);
        passphrases.forEach(Passphrase::close);
    }
}
