package vn.thamdinh.seal;

import java.util.List;
import java.util.Locale;

/**
 * A cautious guess of how long a passphrase would hold, to advise the person who chooses it. It counts the characters
 * that are not repeats, steps ("abc", "321") or parts of common words, and the classes they come from. It knows no
 * dictionary: a low score is right, a high one only means that nothing simple was found.
 *
 * @param score 0 (falls at once) to 4 (strong); a workspace wants at least 2
 */
public record PassphraseStrength(int score, Reason reason) {

    /** What would help most; a key for a message. */
    public enum Reason { TOO_SHORT, COMMON_WORD, REPEATS, ADD_WORDS, GOOD }

    private static final int SHORTEST = 8;
    private static final double[] BITS = {28, 40, 55, 75};
    private static final List<String> COMMON = List.of("password", "passw0rd", "matkhau", "mậtkhẩu", "qwerty",
            "iloveyou", "anhyeuem", "admin", "welcome", "letmein", "thamdinh", "thẩmđịnh", "vietnam", "việtnam",
            "binhphuoc", "bìnhphước", "chinhquyen", "chínhquyền", "abcdef", "asdfgh");

    /** Judges a passphrase. */
    public static PassphraseStrength of(Passphrase passphrase) {
        String text = new String(passphrase.chars());
        String rest = withoutCommonWords(text);
        double bits = counted(rest) * Math.log(alphabet(text)) / Math.log(2);
        int score = 0;
        while (score < BITS.length && bits >= BITS[score]) {
            score++;
        }
        boolean tooShort = text.codePointCount(0, text.length()) < SHORTEST;
        return new PassphraseStrength(tooShort ? 0 : score, reason(text, rest, score, tooShort));
    }

    private static Reason reason(String text, String rest, int score, boolean tooShort) {
        if (tooShort) {
            return Reason.TOO_SHORT;
        }
        if (score >= 3) {
            return Reason.GOOD;
        }
        if (rest.length() < text.length()) {
            return Reason.COMMON_WORD;
        }
        return counted(text) * 3 < text.length() * 2 ? Reason.REPEATS : Reason.ADD_WORDS;
    }

    /** Each common word counts as a single character. */
    private static String withoutCommonWords(String text) {
        String rest = text.toLowerCase(Locale.ROOT);
        for (String word : COMMON) {
            rest = rest.replace(word, "¤");
        }
        return rest.length() < text.length() ? rest : text;
    }

    /** Characters that neither repeat the one before or a pair before it, nor step up or down by one. */
    private static int counted(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean follows = i > 0 && Math.abs(c - text.charAt(i - 1)) <= 1;
            boolean repeats = i > 1 && text.indexOf(text.substring(i - 1, i + 1)) < i - 1;
            if (!follows && !repeats) {
                count++;
            }
        }
        return count;
    }

    /** Letters of words are easier to guess than random ones: lower case alone counts as 12 choices, not 26. */
    private static int alphabet(String text) {
        int size = 0;
        size += text.chars().anyMatch(Character::isLowerCase) ? 12 : 0;
        size += text.chars().anyMatch(Character::isUpperCase) ? 8 : 0;
        size += text.chars().anyMatch(Character::isDigit) ? 6 : 0;
        size += text.chars().anyMatch(c -> c > 0x7F) ? 10 : 0;
        size += text.chars().anyMatch(c -> c < 0x7F && !Character.isLetterOrDigit(c)) ? 6 : 0;
        return Math.max(size, 2);
    }
}
