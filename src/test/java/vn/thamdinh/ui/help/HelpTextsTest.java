package vn.thamdinh.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.frame.Place;
import vn.thamdinh.usecase.help.HelpLibrary;
import vn.thamdinh.usecase.help.HelpPage;
import vn.thamdinh.usecase.help.Shortcut;

/** Help has a page for all that there is, names buttons by the words that they have, and leads nowhere in vain. */
class HelpTextsTest {

    private static final Path TEXTS = Path.of("src/main/resources/vn/thamdinh/help");
    private static final Path VIEWS = Path.of("src/main/resources/vn/thamdinh/ui");
    private static final Path CODE = Path.of("src/main/java/vn/thamdinh/ui");
    private static final Pattern KEY = Pattern.compile("\\{([^#}][^}]*)\\}");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]*)\\)");
    private static final Pattern MARK = Pattern.compile("<properties help=\"([^\"]+)\"/>");
    private static final Pattern CODE_MARK = Pattern.compile("HelpDoor\\.about\\(\"([^\"]+)\"");
    private static final int MOST_STEPS = 6;

    private static HelpLibrary library(Locale language) {
        return HelpLibrary.read(language, Messages.of(language)::text);
    }

    @Test
    void everyPlaceHasAPageInBothLanguages() {
        for (Locale language : Messages.languages()) {
            for (Place place : Place.values()) {
                assertTrue(library(language).page(place.id()).isPresent(), place + " in " + language);
            }
        }
    }

    @Test
    void everyPartOfAScreenThatNamesAPageHasIt() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path view : files(VIEWS, ".fxml")) {
            MARK.matcher(Files.readString(view)).results().forEach(found -> named.add(found.group(1)));
        }
        for (Path code : files(CODE, ".java")) {
            CODE_MARK.matcher(Files.readString(code)).results().forEach(found -> named.add(found.group(1)));
        }
        assertTrue(named.size() > 15, named::toString);
        named.removeAll(ids(Messages.VIETNAMESE));
        assertEquals(Set.of(), named);
    }

    @Test
    void entryScreensAndDialogsNameTheirPages() throws IOException {
        for (Path view : files(VIEWS.resolve("entry"), ".fxml")) {
            assertTrue(view.endsWith("Entry.fxml") || MARK.matcher(Files.readString(view)).find(), view::toString);
        }
    }

    @Test
    void allTextsAreInTheContentsAndInBothLanguages() throws IOException {
        for (Locale language : Messages.languages()) {
            Set<String> there = files(TEXTS.resolve(language.getLanguage()), ".md").stream()
                    .map(file -> file.getFileName().toString().replace(".md", "")).collect(Collectors.toSet());
            assertEquals(new TreeSet<>(there), ids(language));
        }
        assertEquals(tasks(Messages.VIETNAMESE), tasks(Messages.ENGLISH));
    }

    @Test
    void everyButtonThatHelpNamesIsAMessageWithPlainWords() throws IOException {
        List<String> wrong = new ArrayList<>();
        int named = 0;
        for (Locale language : Messages.languages()) {
            Messages messages = Messages.of(language);
            for (Path text : files(TEXTS.resolve(language.getLanguage()), ".md")) {
                for (String key : KEY.matcher(Files.readString(text)).results().map(found -> found.group(1)).toList()) {
                    named++;
                    if (!messages.has(key) || messages.bundle().getString(key).matches(".*[\\[{*_`].*")) {
                        wrong.add(text.getFileName() + ": " + key);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(named > 200, named + " keys");
    }

    @Test
    void noLinkIsDead() {
        for (Locale language : Messages.languages()) {
            Set<String> ids = ids(language);
            for (HelpPage page : library(language).pages()) {
                LINK.matcher(page.markdown()).results().forEach(found ->
                        assertTrue(ids.contains(found.group(1)), page.id() + " → " + found.group(1)));
            }
        }
    }

    @Test
    void everyPageIsShortTasksWithFewSteps() {
        for (Locale language : Messages.languages()) {
            for (HelpPage page : library(language).pages()) {
                assertFalse(page.title().isBlank() || page.lead().isBlank() || page.tasks().isEmpty(), page.id());
                assertTrue(Normalizer.isNormalized(page.markdown(), Normalizer.Form.NFC), page.id());
                assertFalse(page.markdown().contains("!"), page.id());
                for (HelpPage.Task task : page.tasks()) {
                    long steps = task.markdown().lines().filter(line -> line.matches("(\\d+\\.|-) .+")).count();
                    assertTrue(steps >= 1 && steps <= MOST_STEPS, page.id() + ": " + task.wish() + ": " + steps);
                }
            }
        }
    }

    @Test
    void aSearchWithoutDiacriticsFindsTheTask() {
        List<String> found = library(Messages.VIETNAMESE).search("quen mat khau").stream().map(HelpPage::id).toList();
        assertTrue(found.contains("unlock"), found::toString);
        assertEquals(List.of(), library(Messages.ENGLISH).search("xyzzy"));
    }

    @Test
    void everyShortcutHasWordsInBothLanguages() {
        for (Locale language : Messages.languages()) {
            for (Shortcut shortcut : Shortcut.values()) {
                assertTrue(Messages.of(language).has(shortcut.wordsKey()), shortcut.wordsKey());
            }
        }
    }

    private static Set<String> ids(Locale language) {
        return library(language).pages().stream().map(HelpPage::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, List<String>> tasks(Locale language) {
        return library(language).pages().stream().collect(Collectors.toMap(HelpPage::id,
                page -> page.tasks().stream().map(HelpPage.Task::id).toList()));
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
