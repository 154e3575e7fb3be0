package vn.thamdinh.usecase.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import vn.thamdinh.documents.help.GuidePaper;
import vn.thamdinh.documents.pdf.RenderedPdf;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** Writes the members' quick guide and the secretariat's manual as PDF/A, from the texts of help. */
public final class SaveGuide {

    private static final String PICTURES = "/vn/thamdinh/help/pictures/";

    private final Locale language;
    private final UnaryOperator<String> words;
    private final Clock clock;

    /** The papers that there are. */
    public enum Kind { QUICK_GUIDE, MANUAL }

    /** A paper that was written. */
    public record Saved(Path file, int pages) {
    }

    /** @param words gives the words of a message's key in the language */
    public SaveGuide(Locale language, UnaryOperator<String> words, Clock clock) {
        this.language = language;
        this.words = words;
        this.clock = clock;
    }

    /** Writes the file in place of one that may be there. */
    public Outcome<Saved> save(Kind kind, Path file, Progress progress) {
        progress.check();
        RenderedPdf made = render(kind);
        progress.check();
        try {
            Files.write(file, made.bytes());
            return Outcome.done(new Saved(file, made.pages()));
        } catch (IOException unwritable) {
            return Outcome.refused(Reason.DISK_CLOSED, String.valueOf(file.getFileName()));
        }
    }

    /** The paper itself. */
    public RenderedPdf render(Kind kind) {
        var library = HelpLibrary.read(language, words);
        var paper = new GuidePaper(language.getLanguage(), OffsetDateTime.now(clock));
        return kind == Kind.QUICK_GUIDE ? paper.quick(quick(library), SaveGuide::picture)
                : paper.manual(manual(library), SaveGuide::picture);
    }

    /** Page and task by name, as {@code quick.txt} lists them; a blank line begins the second page. */
    private GuidePaper.Text quick(HelpLibrary library) {
        List<GuidePaper.Part> parts = new ArrayList<>();
        for (String line : HelpLibrary.text("quick.txt").lines().toList()) {
            String[] name = line.strip().split("/");
            if (line.startsWith("!")) {
                parts.add(GuidePaper.Part.picture(name[0].substring(1)));
            } else if (line.isBlank()) {
                parts.add(GuidePaper.Part.PAGE_BREAK);
            } else if (name.length == 2) {
                HelpPage.Task task = library.page(name[0]).flatMap(page -> page.task(name[1])).orElseThrow(() ->
                        new IllegalStateException("no such task of help: " + line));
                parts.add(new GuidePaper.Part("", task.wish(), task.markdown(), List.of()));
            }
        }
        return new GuidePaper.Text(words.apply("help.quick-title"), words.apply("help.quick-lead"), parts);
    }

    private GuidePaper.Text manual(HelpLibrary library) {
        Map<String, List<String>> pictures = pictures();
        List<GuidePaper.Part> parts = new ArrayList<>();
        Set<String> begun = new HashSet<>();
        for (HelpPage page : library.pages()) {
            if (begun.add(page.section())) {
                parts.add(new GuidePaper.Part("", words.apply(page.section()), "", List.of()));
            }
            parts.add(new GuidePaper.Part(page.id(), page.title(), page.markdown(),
                    pictures.getOrDefault(page.id(), List.of())));
        }
        parts.add(new GuidePaper.Part("keys", words.apply("help.keys"), keys(), List.of()));
        return new GuidePaper.Text(words.apply("help.manual-title"), words.apply("help.manual-lead"), parts);
    }

    private String keys() {
        StringBuilder text = new StringBuilder();
        for (Shortcut.Group group : Shortcut.Group.values()) {
            text.append("\n## ").append(words.apply(group.titleKey())).append("\n\n");
            group.keys().forEach(key -> text.append("- `").append(key.keys()).append("` ")
                    .append(words.apply(key.wordsKey())).append('\n'));
        }
        return text.toString();
    }

    /** Pictures by the page that they show, as {@code pictures.txt} lists them. */
    static Map<String, List<String>> pictures() {
        Map<String, List<String>> pictures = new LinkedHashMap<>();
        HelpLibrary.text("pictures.txt").lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] parts = line.split(":\\s*");
            pictures.put(parts[0], List.of(parts[1].strip().split("\\s+")));
        });
        return pictures;
    }

    /** A picture by name, such as "units-vi"; nothing where there is none. */
    static Optional<byte[]> picture(String name) {
        try (InputStream in = SaveGuide.class.getResourceAsStream(PICTURES + name + ".png")) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
