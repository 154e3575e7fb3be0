package vn.thamdinh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import vn.thamdinh.cli.terminal.Language;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.cli.terminal.Words;
import vn.thamdinh.cli.terminal.WrongLine;
import vn.thamdinh.exchange.PackageFault;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.rehearsal.RehearsalStep;
import vn.thamdinh.usecase.workspace.Workspaces;
import vn.thamdinh.wire.programme.ProgrammeProblem;
import vn.thamdinh.wire.sheet.SheetProblem;

class HelpTest {
    /** Faults that are told by a reason of their own and not as damage. */
    private static final Set<PackageFault> OWN_REASON = EnumSet.of(PackageFault.NOT_FOR_US, PackageFault.OTHER_ROUND,
            PackageFault.REHEARSAL_AND_REAL, PackageFault.NEWER_VERSION, PackageFault.DISK);

    @ParameterizedTest
    @EnumSource
    void everyCommandAndOptionIsExplained(Language language) {
        var commands = all(tree(language)).skip(1).toList();
        assertTrue(commands.size() >= 20, "only " + commands.size());
        for (var command : commands) {
            var spec = command.getCommandSpec();
            assertTrue(spec.usageMessage().description().length > 0, spec.qualifiedName());
            for (var argument : spec.args()) {
                assertTrue(argument.description().length > 0, spec.qualifiedName() + " " + argument.paramLabel());
                assertFalse(argument.description()[0].isBlank());
            }
            assertTrue(command.getUsageMessage().contains(spec.name()));
        }
    }

    @Test
    void theTwoLanguagesDiffer() {
        assertFalse(tree(Language.VI).getUsageMessage().equals(tree(Language.EN).getUsageMessage()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard_vi", "standard_en", "words_vi", "words_en"})
    void noKeyStandsTwice(String name) throws java.io.IOException {
        try (var in = HelpTest.class.getResourceAsStream(name + ".properties")) {
            List<String> keys = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip()).toList();
            assertEquals(List.of(), keys.stream().filter(key -> java.util.Collections.frequency(keys, key) > 1).toList());
        }
    }

    /** A command line that is wrong, and the Vietnamese sentence about it; nothing of it is English. */
    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            visit begin --foo                          | Sai cú pháp: thiếu --workspace.
            visit end                                  | Sai cú pháp: thiếu --workspace, VISIT.
            member enrol --workspace w --name x --foo  | Sai cú pháp: không có lệnh hay tùy chọn “--foo”.
            rehearse --members x                       | Sai cú pháp: --members không nhận “x”.
            units --workspace a --workspace b          | Sai cú pháp: --workspace chỉ ghi một lần.
            score --unit                               | Sai cú pháp: thiếu --unit.
            """)
    void aWrongCommandLineIsExplainedInTheLanguage(String line, String sentence) {
        assertEquals(sentence, wrong(Language.VI, line.split(" +")));
    }

    @Test
    void aWrongChoiceNamesTheChoices() {
        assertEquals("Sai cú pháp: --role không nhận “abc”, chỉ nhận: secretariat, member, chair, inspector, district, "
                + "commune, clerk.", wrong(Language.VI, "member", "enrol", "--workspace", "w", "--name", "x", "--role",
                "abc"));
        assertTrue(wrong(Language.EN, "visit").startsWith("Wrong command line: a command is missing. There are: begin, "));
    }

    private static String wrong(Language language, String... line) {
        var tree = tree(language).setCaseInsensitiveEnumValuesAllowed(true);
        String[] said = new String[1];
        tree.setParameterExceptionHandler((wrong, _) -> {
            said[0] = new WrongLine(new Words(language)).say(wrong);
            return 2;
        });
        assertEquals(2, tree.execute(line));
        return said[0];
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard", "words"})
    void bothLanguagesHaveTheSameKeys(String name) {
        assertEquals(keys(name, "vi"), keys(name, "en"));
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonMistakeAndStepHasASentence(Language language) {
        var words = new Words(language);
        for (var reason : Reason.values()) {
            assertFalse(words.say(reason, List.of("x")).isBlank());
        }
        for (var key : ProgrammeProblem.MESSAGE_KEYS) {
            assertFalse(words.say(key, "a", "b", "c").isBlank());
        }
        for (var reason : SheetProblem.Reason.values()) {
            assertFalse(words.say(reason.messageKey(), "a", "b").isBlank());
        }
        for (var fault : PackageFault.values()) {
            if (!OWN_REASON.contains(fault)) {
                var damaged = new Outcome.Refused<>(Reason.DAMAGED, List.of(fault.code()));
                assertEquals(words.say("fault." + fault.code()), words.say(damaged));
            }
        }
        for (var step : RehearsalStep.NAMES) {
            assertFalse(words.say("rehearse.step." + step, "a", "b", "c").isBlank());
        }
    }

    @Test
    void numbersHaveTheDecimalSignOfTheLanguage() {
        assertEquals("3,93", new Words(Language.VI).number("3.93"));
        assertEquals("3.93", new Words(Language.EN).number("3.93"));
        assertEquals("met", new Words(Language.VI).number("met"));
    }

    @Test
    void theLanguageFollowsTheOptionThenTheEnvironment() {
        var english = Map.of("LANG", "en_GB.UTF-8");
        assertEquals(Language.EN, Language.of(new String[0], english));
        assertEquals(Language.VI, Language.of(new String[] {"results", "--lang", "vi"}, english));
        assertEquals(Language.EN, Language.of(new String[] {"--lang=en"}, Map.of()));
        assertEquals(Language.VI, Language.of(new String[0], Map.of("LC_ALL", "C.UTF-8", "LANG", "en_GB.UTF-8")));
    }

    private static CommandLine tree(Language language) {
        var nowhere = new PrintWriter(new StringWriter());
        var words = new Words(language);
        var terminal = new Terminal(nowhere, nowhere, words, Map.of(), _ -> Optional.empty(),
                Workspaces.in(Path.of("unused")));
        return Commands.tree(new ThamDinhCommand(), terminal).setResourceBundle(words.help());
    }

    private static Stream<CommandLine> all(CommandLine line) {
        return Stream.concat(Stream.of(line),
                line.getSubcommands().values().stream().flatMap(HelpTest::all));
    }

    private static Object keys(String name, String language) {
        return ResourceBundle.getBundle("vn.thamdinh.cli." + name, Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).keySet();
    }
}
