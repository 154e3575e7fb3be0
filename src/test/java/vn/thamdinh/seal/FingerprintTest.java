package vn.thamdinh.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    /** The alphabet of folded syllables is too small for 256 everyday words that all differ in two letters. */
    private static final int MOST_NEIGHBOURS = 4;
    private static final int MOST_PAIRS = 240;

    private final List<String> words = Fingerprint.vocabulary();

    @Test
    void aKnownPairOfKeysHasTheFingerprintOfTheSpecification() {
        Fingerprint print = Fingerprint.of(
                new VerifyingKey("2c70e12b7a0646f92279f427c7b38e7334d8e5389cff167a1dc30e73f826b683"),
                new AgeRecipient("age1qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs23v9ccrydpk8qarc0savhh7m"));
        assertEquals("mềm khách bậc thác vịnh cúc quyền xuống", print.sentence());
        assertEquals("E97G-3J7D-46RZ-TSE6-MJ8F-MN0N-1TEG-G85H", print.groups());
    }

    @Test
    void eitherKeyChangesBothForms() {
        try (SigningKey key = SigningKey.generate(new SeededEntropy("khóa 1"));
                SigningKey otherKey = SigningKey.generate(new SeededEntropy("khóa 2"));
                AgeIdentity age = AgeIdentity.generate(new SeededEntropy("khóa 3"));
                AgeIdentity otherAge = AgeIdentity.generate(new SeededEntropy("khóa 4"))) {
            Fingerprint print = Fingerprint.of(key.verifyingKey(), age.recipient());
            for (Fingerprint other : List.of(Fingerprint.of(otherKey.verifyingKey(), age.recipient()),
                    Fingerprint.of(key.verifyingKey(), otherAge.recipient()))) {
                assertNotEquals(print.words(), other.words());
                assertNotEquals(print.groups(), other.groups());
            }
        }
    }

    @Test
    void thereAre256SingleLowerCaseSyllablesInNfc() {
        assertEquals(256, words.size());
        for (String word : words) {
            assertTrue(word.matches("\\p{Ll}{1,7}") && Normalizer.isNormalized(word, Normalizer.Form.NFC), word);
        }
    }

    @Test
    void theWordsDifferAlsoWithoutTheirMarks() {
        assertEquals(256, words.stream().map(FingerprintTest::folded).distinct().count());
    }

    /** North and south hear s/x, tr/ch, d/gi/r/v, l/n and the last consonants n/ng/nh and c/ch/t as one. */
    @Test
    void theWordsDifferAlsoForAnEarThatDoesNotTellRegionalSoundsApart() {
        Set<String> heard = new HashSet<>();
        List<String> alike = words.stream().filter(word -> !heard.add(heard(word))).toList();
        assertEquals(List.of(), alike);
    }

    @Test
    void fewWordsAreOneUnmarkedLetterApartAndNoneFromMany() {
        List<String> folded = words.stream().map(FingerprintTest::folded).toList();
        int pairs = 0;
        for (String word : folded) {
            int near = Math.toIntExact(folded.stream()
                    .filter(other -> !other.equals(word) && oneLetterApart(word, other)).count());
            assertTrue(near <= MOST_NEIGHBOURS, word + " has " + near + " neighbours");
            pairs += near;
        }
        assertTrue(pairs / 2 <= MOST_PAIRS, pairs / 2 + " pairs");
    }

    private static String folded(String word) {
        return Normalizer.normalize(word.replace('đ', 'd'), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static String heard(String word) {
        String plain = word.startsWith("đ") ? "Đ" + folded(word).substring(1) : folded(word);
        return plain.replaceFirst("^(x)", "s").replaceFirst("^tr", "ch").replaceFirst("^gi(?=[aeiouy])|^[drv]", "z")
                .replaceFirst("^n(?![gh])", "l").replaceFirst("^qu", "kw").replaceFirst("^c(?!h)", "k")
                .replaceFirst("^ngh", "ng").replaceFirst("^gh", "g").replace('y', 'i')
                .replaceFirst("(ng|nh)$", "n").replaceFirst("(ch|c)$", "t");
    }

    private static boolean oneLetterApart(String a, String b) {
        if (a.length() == b.length()) {
            int differ = 0;
            for (int i = 0; i < a.length(); i++) {
                differ += a.charAt(i) == b.charAt(i) ? 0 : 1;
            }
            return differ == 1;
        }
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        return longer.length() == shorter.length() + 1 && IntStream.range(0, longer.length())
                .mapToObj(i -> longer.substring(0, i) + longer.substring(i + 1))
                .collect(Collectors.toSet()).contains(shorter);
    }
}
