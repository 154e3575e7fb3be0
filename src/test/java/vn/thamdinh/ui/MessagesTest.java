package vn.thamdinh.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.thamdinh.exchange.medium.StickException;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.usecase.DiskFault;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

class MessagesTest {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern CALL =
            Pattern.compile("\\b(?:text|message)\\(\\s*\"([a-z][a-z0-9-]*\\.[A-Za-z0-9.-]*[A-Za-z0-9])\"\\s*[,)]");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9-]*\\.[A-Za-z0-9.-]*)\"");
    private static final Pattern FXML_KEY = Pattern.compile("=\"%([^\"]+)\"");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(keys(Messages.VIETNAMESE), keys(Messages.ENGLISH));
        assertFalse(keys(Messages.VIETNAMESE).isEmpty());
    }

    @Test
    void bothLanguagesUseTheSameArguments() {
        Pattern argument = Pattern.compile("\\{(\\d+)");
        Messages vi = Messages.of(Messages.VIETNAMESE);
        Messages en = Messages.of(Messages.ENGLISH);
        for (String key : keys(Messages.VIETNAMESE)) {
            assertEquals(new TreeSet<>(all(argument, vi.bundle().getString(key))),
                    new TreeSet<>(all(argument, en.bundle().getString(key))), key);
        }
    }

    @Test
    void everyKeyThatAViewOrAClassNamesExists() throws IOException {
        Set<String> known = keys(Messages.VIETNAMESE);
        Set<String> named = new TreeSet<>();
        for (Path file : files(RESOURCES, ".fxml")) {
            named.addAll(all(FXML_KEY, Files.readString(file)));
        }
        for (Path file : files(JAVA.resolve("vn/thamdinh/ui"), ".java")) {
            named.addAll(all(CALL, Files.readString(file)));
        }
        named.removeAll(known);
        assertEquals(Set.of(), named);
    }

    @Test
    void whatBefallsAStickIsSaidInASentenceOfItsOwnAndNeverInTheSystemsWords() {
        for (StickException.Problem problem : StickException.Problem.values()) {
            for (Locale language : List.of(Messages.VIETNAMESE, Messages.ENGLISH)) {
                String said = Messages.of(language).refusal(new Outcome.Refused<>(Reason.DISK,
                        List.of(problem.code(), "9412128", "free space lacks 9412128 bytes")));
                assertFalse(said.contains("lacks") || said.contains(problem.code() + "."), said);
                assertTrue(Messages.of(language).has("reason.disk." + problem.code()), problem.code());
            }
        }
    }

    @Test
    void noKeyIsLeftUnused() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path file : files(RESOURCES, ".fxml")) {
            named.addAll(all(FXML_KEY, Files.readString(file)));
        }
        for (Path file : files(JAVA, ".java")) {
            named.addAll(all(LITERAL, Files.readString(file)));
        }
        Set<String> families = named.stream().filter(key -> key.endsWith(".")).collect(Collectors.toSet());
        Set<String> unused = new TreeSet<>(keys(Messages.VIETNAMESE));
        unused.removeIf(key -> named.contains(key) || families.stream().anyMatch(key::startsWith));
        assertEquals(Set.of(), unused);
    }

    @Test
    void noKeyIsGivenTwice() throws IOException {
        for (Path file : files(RESOURCES.resolve("vn/thamdinh/ui/i18n"), ".properties")) {
            List<String> keys = all(Pattern.compile("(?m)^([^#=\\s]+)\\s*="), Files.readString(file));
            assertEquals(new TreeSet<>(keys).size(), keys.size(), () -> file + ": " + twice(keys));
        }
    }

    @Test
    void everyReasonHasASentence() {
        for (Locale language : Messages.languages()) {
            for (Reason reason : Reason.values()) {
                assertTrue(Messages.of(language).has("reason." + reason.stableName()), reason + " in " + language);
            }
        }
    }

    @Test
    void aFaultOfADiskThatNamesNoFileIsASentenceAllTheSame() {
        for (Locale language : Messages.languages()) {
            for (String said : List.of("No space left on device", "Read-only file system", "Not a directory")) {
                Outcome<Object> fault = DiskFault.refusal(new IOException(said));
                String words = Messages.of(language).refusal((Outcome.Refused<Object>) fault);
                assertFalse(words.contains("unnamed") || words.matches("(?s).*(\\s[.,:;]|\\s\\s).*"), words);
            }
        }
    }

    @Test
    void aMissingKeyIsNamed() {
        Messages messages = Messages.of(Messages.VIETNAMESE);
        String said = assertThrows(MissingResourceException.class, () -> messages.text("no.such-key")).getMessage();
        assertTrue(said.contains("no.such-key"), said);
    }

    @Test
    void vietnameseTextsAreComposed() {
        for (String key : keys(Messages.VIETNAMESE)) {
            String text = Messages.of(Messages.VIETNAMESE).bundle().getString(key);
            assertTrue(java.text.Normalizer.isNormalized(text, java.text.Normalizer.Form.NFC), key);
            assertFalse(text.contains("!"), key);
        }
    }

    private static Set<String> keys(Locale language) {
        return new TreeSet<>(Messages.of(language).bundle().keySet());
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
    }

    private static Set<String> twice(List<String> keys) {
        return keys.stream().filter(key -> keys.indexOf(key) != keys.lastIndexOf(key)).collect(Collectors.toSet());
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
