package vn.thamdinh.seal;

import java.util.Arrays;

/**
 * Bits as symbols that people copy by hand: Crockford's base 32, which has no I, L, O and U. Reading takes any case,
 * spaces and dashes, O for 0, and I or L for 1.
 */
public final class Crockford {

    /** Different symbols. */
    public static final int BASE = 32;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int GROUP = 4;
    private static final int REDUCTION = 0b100101;

    private Crockford() {
    }

    /** The first {@code 5 * count} bits as values 0 to 31, most significant bit first. */
    public static int[] symbols(byte[] bytes, int count) {
        int[] symbols = new int[count];
        for (int bit = 0; bit < count * BITS; bit++) {
            int value = bytes[bit / Byte.SIZE] >> 7 - bit % Byte.SIZE & 1;
            symbols[bit / BITS] = symbols[bit / BITS] << 1 | value;
        }
        return symbols;
    }

    /** {@link #symbols} backwards: as many whole bytes as the first {@code count} symbols fill. */
    public static byte[] bytes(int[] symbols, int count) {
        byte[] bytes = new byte[count * BITS / Byte.SIZE];
        for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
            int value = symbols[bit / BITS] >> 4 - bit % BITS & 1;
            bytes[bit / Byte.SIZE] |= (byte) (value << 7 - bit % Byte.SIZE);
        }
        return bytes;
    }

    /** What a person typed as values 0 to 31; what is no symbol becomes −1. */
    public static int[] read(CharSequence typed) {
        return typed.chars().filter(c -> !Character.isWhitespace(c) && c != '-' && c != '–')
                .map(Crockford::symbol).toArray();
    }

    /** Whether every value is a symbol. */
    public static boolean readable(int[] symbols) {
        return Arrays.stream(symbols).allMatch(symbol -> symbol >= 0 && symbol < BASE);
    }

    /** The symbols in groups of four with dashes between them. */
    public static String text(int... symbols) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < symbols.length; i++) {
            if (i > 0 && i % GROUP == 0) {
                text.append('-');
            }
            text.append(ALPHABET.charAt(symbols[i]));
        }
        return text.toString();
    }

    /**
     * A check symbol over the first {@code count} ones, at most 32: a weighted sum over GF(32), by which every single
     * wrong symbol and every swap of neighbours shows. Horner's scheme with the generator 2, reduced by x^5 + x^2 + 1.
     */
    public static int check(int[] symbols, int count) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum ^= symbols[i];
            sum <<= 1;
            sum = sum < BASE ? sum : sum ^ REDUCTION;
        }
        return sum;
    }

    private static int symbol(int typed) {
        return switch (typed) {
            case 'o', 'O' -> 0;
            case 'i', 'I', 'l', 'L' -> 1;
            default -> ALPHABET.indexOf(typed >= 'a' && typed <= 'z' ? typed - 'a' + 'A' : typed);
        };
    }
}
