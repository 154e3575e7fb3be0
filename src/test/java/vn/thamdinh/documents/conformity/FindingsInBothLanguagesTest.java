package vn.thamdinh.documents.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the check asks and finds is worded in Vietnamese and in English, wholly. */
class FindingsInBothLanguagesTest {
    private static final Path SOURCES = Path.of("src/main/java/vn/thamdinh/documents/conformity/rules");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+\\.[a-z0-9-]+)\"");
    private static final Pattern ROOM = Pattern.compile("\\{\\d\\}");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\\([^)]*\\)");
    /** Names that stay Vietnamese in English: what the decree has people write, and the paper's own kinds. */
    private static final Pattern VIETNAMESE_NAMES = Pattern.compile("Nhân dân|Nhà nước|điểm|khoản|Điều|Mục|Chương");
    private static final Pattern VIETNAMESE_LETTERS = Pattern.compile("[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]");

    @Test
    void bothLanguagesHaveTheSameTextsWithRoomForTheSameThings() throws IOException {
        Map<String, String> vietnamese = texts("vi");
        Map<String, String> english = texts("en");
        assertEquals(vietnamese.keySet(), english.keySet());
        vietnamese.forEach((key, text) -> assertEquals(rooms(text), rooms(english.get(key)), key));
    }

    @Test
    void everyTextIsUsedAndEveryOneUsedIsThere() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                used.addAll(KEY.matcher(Files.readString(file)).results().map(key -> key.group(1))
                        .collect(Collectors.toSet()));
            }
        }
        for (RuleId rule : RuleId.values()) {
            used.add(rule + ".asked");
            used.add(rule + ".source");
        }
        assertEquals(texts("vi").keySet(), used);
    }

    @Test
    void noEnglishTextIsVietnamese() throws IOException {
        texts("en").forEach((key, text) -> {
            String own = VIETNAMESE_NAMES.matcher(QUOTED.matcher(text).replaceAll("")).replaceAll("");
            assertFalse(!key.endsWith(".source") && VIETNAMESE_LETTERS.matcher(own).find(), key + ": " + text);
        });
    }

    @Test
    void aFindingWithSeveralPlacesIsReadInTheReadersLanguage() {
        Said found = Said.said("shared.all", java.util.List.of(Said.said("shared.not-bold", "“A”"),
                Said.said("shared.more", 12)));
        assertEquals("“A” không đậm, phải đậm; và 12 chỗ khác.", found.in(Locale.of("vi")));
        assertEquals("“A” is not bold, it must be; and 12 more.", found.in(Locale.ENGLISH));
    }

    @Test
    void aPaperIsJudgedInBothLanguages() {
        for (Finding finding : EveryRuleTest.of(JudgedSamples.DECISION).judged().findings()) {
            String vietnamese = finding.found().in(Locale.of("vi"));
            String english = finding.found().in(Locale.US);
            assertTrue(vietnamese.endsWith(".") && english.endsWith("."), vietnamese + " / " + english);
            assertFalse(ROOM.matcher(vietnamese + english).find(), vietnamese + " / " + english);
        }
    }

    private static Set<String> rooms(String text) {
        return ROOM.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Map<String, String> texts(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStream file = Said.class.getResourceAsStream("findings_" + language + ".properties");
                InputStreamReader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
