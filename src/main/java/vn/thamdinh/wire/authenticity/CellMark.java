package vn.thamdinh.wire.authenticity;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.wire.Hashes;

/**
 * Enough of two hashes to find a place where entries differ, and too little to learn anything: of what the place is
 * (salted, so that a member cannot be guessed from it) and of the names of the entries that stand there.
 *
 * @param place 24 bits
 * @param value 24 bits
 */
record CellMark(int place, int value) implements Comparable<CellMark> {

    static final int BYTES = 6;
    private static final int HALF = 3;

    static CellMark of(String salt, String subject, Collection<EntryId> standing) {
        return new CellMark(place(salt, subject), number(hash("value\n" + names(standing))));
    }

    static int place(String salt, String subject) {
        return number(hash("place\n" + salt + "\n" + subject));
    }

    /** The entries' names, sorted, with one space between. */
    static String names(Collection<EntryId> standing) {
        return standing.stream().map(EntryId::hex).sorted().collect(Collectors.joining(" "));
    }

    static CellMark read(byte[] bytes, int at) {
        return new CellMark(number(Arrays.copyOfRange(bytes, at, at + HALF)),
                number(Arrays.copyOfRange(bytes, at + HALF, at + BYTES)));
    }

    static byte[] write(List<CellMark> marks) {
        byte[] bytes = new byte[marks.size() * BYTES];
        for (int i = 0; i < bytes.length; i++) {
            CellMark mark = marks.get(i / BYTES);
            int half = i % BYTES < HALF ? mark.place : mark.value;
            bytes[i] = (byte) (half >> Byte.SIZE * (HALF - 1 - i % HALF));
        }
        return bytes;
    }

    private static byte[] hash(String text) {
        return Hashes.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static int number(byte[] hash) {
        return (hash[0] & 0xFF) << 16 | (hash[1] & 0xFF) << 8 | hash[2] & 0xFF;
    }

    @Override
    public int compareTo(CellMark other) {
        return place != other.place ? Integer.compare(place, other.place) : Integer.compare(value, other.value);
    }
}
