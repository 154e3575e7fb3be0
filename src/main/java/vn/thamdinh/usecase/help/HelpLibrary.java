package vn.thamdinh.usecase.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thamdinh.domain.text.Folding;

/**
 * All pages of help in one language, in the order of the contents. The texts are Markdown: a title, what the screen is
 * for, and tasks. Where a text names a button it writes the message's key in braces, {@code {exchange.export}}, and gets
 * the words that the button has; so a button's new name is never missed.
 */
public final class HelpLibrary {

    private static final String BASE = "/vn/thamdinh/help/";
    private static final Pattern KEY = Pattern.compile("\\{([a-z][a-z0-9-]*\\.[A-Za-z0-9.-]+)\\}");
    /** What a button has after its words: that more is asked, or its key. */
    private static final Pattern ENDING = Pattern.compile("[\\s…⏎]+$");
    private static final Pattern TASK = Pattern.compile("(?m)^## (.+?)(?: \\{#([a-z0-9-]+)\\})?$");

    private final List<HelpPage> pages;

    private HelpLibrary(List<HelpPage> pages) {
        this.pages = List.copyOf(pages);
    }

    /**
     * Reads the pages; blocks.
     *
     * @param words gives the words of a message's key
     */
    public static HelpLibrary read(Locale language, UnaryOperator<String> words) {
        List<HelpPage> pages = new ArrayList<>();
        for (String line : text("contents.txt").lines().filter(line -> !line.isBlank()).toList()) {
            String[] parts = line.split(":\\s*", 2);
            for (String id : parts[1].strip().split("\\s+")) {
                pages.add(page(id, "help.section." + parts[0], source(language, id), words));
            }
        }
        return new HelpLibrary(pages);
    }

    /** The text of a page as it was written. */
    static String source(Locale language, String id) {
        return text(language.getLanguage() + "/" + id + ".md");
    }

    /** A text that comes with the pages; with plain line ends and composed letters. */
    static String text(String name) {
        try (InputStream in = HelpLibrary.class.getResourceAsStream(BASE + name)) {
            if (in == null) {
                throw new IllegalStateException("no text of help: " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static HelpPage page(String id, String section, String source, UnaryOperator<String> words) {
        String text = KEY.matcher(source).replaceAll(found ->
                Matcher.quoteReplacement("**" + ENDING.matcher(words.apply(found.group(1))).replaceAll("") + "**"));
        Matcher heading = TASK.matcher(text);
        List<HelpPage.Task> tasks = new ArrayList<>();
        int begin = text.indexOf('\n');
        String title = text.substring(2, begin).strip();
        String lead = "";
        String wish = "";
        String name = "";
        while (heading.find()) {
            String before = text.substring(begin, heading.start()).strip();
            if (wish.isEmpty()) {
                lead = before;
            } else {
                tasks.add(new HelpPage.Task(name, wish, before));
            }
            wish = heading.group(1);
            name = heading.group(2) == null ? "" : heading.group(2);
            begin = heading.end();
        }
        String rest = text.substring(begin).strip();
        if (wish.isEmpty()) {
            return new HelpPage(id, section, title, rest, tasks);
        }
        tasks.add(new HelpPage.Task(name, wish, rest));
        return new HelpPage(id, section, title, lead, tasks);
    }

    public List<HelpPage> pages() {
        return pages;
    }

    public Optional<HelpPage> page(String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst();
    }

    /** Pages that hold all the words, with or without diacritics; first those whose title does. */
    public List<HelpPage> search(String query) {
        if (query.isBlank()) {
            return List.of();
        }
        return pages.stream().filter(page -> fits(query, page.title() + " " + page.markdown()))
                .sorted(Comparator.comparing((HelpPage page) -> !fits(query, page.title()))
                        .thenComparing(page -> page.tasks().stream().noneMatch(task -> fits(query, task.wish()))))
                .toList();
    }

    private static boolean fits(String query, String text) {
        return Folding.matches(query, List.of(text));
    }
}
