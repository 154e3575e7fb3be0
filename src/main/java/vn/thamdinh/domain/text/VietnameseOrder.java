package vn.thamdinh.domain.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dictionary order of Vietnamese: syllable by syllable, in each the letters first and then the tone.
 *
 * <p>The alphabet is a ă â b c d đ e ê … o ô ơ … u ư … z, the tones ngang, huyền, hỏi, ngã, sắc, nặng (rules of the
 * Vietnam Lexicography Centre). The JDK's collator ignores spaces and puts "Bù Gia Mập" after "Bùa"; here it comes
 * before. Where the tone mark stands in a syllable does not matter: "hoà" and "hòa" are equal. Numbers compare by value
 * and come before letters, other characters separate syllables.
 */
public final class VietnameseOrder {
    /** Orders whole texts; not consistent with equals. Precompute {@link #key} where many rows are sorted often. */
    public static final Comparator<String> TEXT = Comparator.comparing(VietnameseOrder::key);
    /** Orders units by name, leaving out "Xã", "Phường", "Thị trấn", "Huyện", "Thị xã", "Thành phố". */
    public static final Comparator<String> UNIT = Comparator.comparing(VietnameseOrder::unitKey);
    /** Orders people by given name (last syllable), then by family and middle names. */
    public static final Comparator<String> PERSON = Comparator.comparing(VietnameseOrder::personKey);

    private static final Pattern UNIT_PREFIX = Pattern.compile(
            "^(xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh)\\s+(?=\\S)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private VietnameseOrder() {
    }

    /** A string whose plain comparison is the dictionary order. */
    public static String key(String text) {
        SortKey key = new SortKey();
        Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(key::accept);
        return key.finish();
    }

    /** {@link #key} of the name without the prefix that names the kind of unit. */
    public static String unitKey(String name) {
        return key(withoutPrefix(name));
    }

    /** "Tiến Hưng" for "Xã Tiến Hưng"; the text itself where no prefix starts it. */
    public static String withoutPrefix(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        Matcher prefix = UNIT_PREFIX.matcher(composed);
        return prefix.find() ? composed.substring(prefix.end()).strip() : composed;
    }

    /** {@link #key} with the last syllable moved to the front. */
    public static String personKey(String name) {
        String clean = name.strip();
        int last = clean.lastIndexOf(' ');
        return last < 0 ? key(clean) : key(clean.substring(last + 1) + " " + clean.substring(0, last));
    }

    /** Collects decomposed characters into the key. */
    private static final class SortKey {
        private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
        private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
        private static final char END_OF_SYLLABLE = 1;
        private static final char FIRST_TONE = 2;
        private static final char FIRST_NUMBER = 0x10;
        private static final char FIRST_LETTER = 0x100;
        private static final char FOREIGN_LETTER = 0x200;

        private final StringBuilder key = new StringBuilder();
        private final StringBuilder letters = new StringBuilder();
        private final StringBuilder number = new StringBuilder();
        private final StringBuilder cases = new StringBuilder();
        private int base;
        private int tone;

        void accept(int c) {
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                mark(c);
            } else if (Character.isLetter(c)) {
                endNumber();
                endLetter();
                cases.append(Character.isUpperCase(c) ? '1' : '0');
                base = Character.toString(c).toLowerCase(Locale.ROOT).codePointAt(0);
            } else if (c >= '0' && c <= '9') {
                endLetter();
                number.append((char) c);
            } else {
                endSyllable();
            }
        }

        private void mark(int c) {
            int index = TONES.indexOf(c);
            if (index >= 0) {
                tone = index + 1;
            } else if (base != 0) {
                String composed = Normalizer.normalize(
                        Character.toString(base) + Character.toString(c), Normalizer.Form.NFC);
                base = ALPHABET.contains(composed) ? composed.codePointAt(0) : base;
            }
        }

        private void endLetter() {
            if (base == 0) {
                return;
            }
            int index = base > 0xFFFF ? -1 : ALPHABET.indexOf(base);
            if (index >= 0) {
                letters.append((char) (FIRST_LETTER + index));
            } else {
                letters.append(FOREIGN_LETTER).appendCodePoint(base);
            }
            base = 0;
        }

        private void endNumber() {
            if (number.isEmpty()) {
                return;
            }
            String digits = number.toString().replaceFirst("^0+(?=.)", "");
            letters.append((char) (FIRST_NUMBER + Math.min(digits.length(), 0xE0))).append(digits);
            number.setLength(0);
        }

        private void endSyllable() {
            endNumber();
            endLetter();
            if (!letters.isEmpty()) {
                key.append(letters).append(END_OF_SYLLABLE).append((char) (FIRST_TONE + tone));
            }
            letters.setLength(0);
            tone = 0;
        }

        String finish() {
            endSyllable();
            return key.append('\0').append(cases).toString();
        }
    }
}
