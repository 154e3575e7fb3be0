package vn.thamdinh.documents.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RuleTableTest {
    private static final Locale VIETNAMESE = Locale.of("vi");

    @Test
    void thePageOnConformityListsEveryRuleAsTheProgramKnowsIt() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("src/site/markdown/conformity.md")).stream()
                .filter(line -> line.matches("\\| [A-Z]\\d\\d \\|.*")).toList();
        assertEquals(Arrays.stream(RuleId.values()).map(rule -> "| " + rule + " | " + rule.source(VIETNAMESE) + " | "
                + rule.asked(VIETNAMESE) + " |").toList(), rows);
    }

    @Test
    void thereAreEightyFiveRulesInElevenGroups() {
        assertEquals(85, RuleId.values().length);
        assertEquals("ABCDNOPQRST", Arrays.stream(RuleId.values()).map(rule -> String.valueOf(rule.group())).distinct()
                .sorted().reduce("", String::concat));
    }
}
