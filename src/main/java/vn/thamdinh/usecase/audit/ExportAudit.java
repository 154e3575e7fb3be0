package vn.thamdinh.usecase.audit;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thamdinh.documents.journal.JournalDocument;
import vn.thamdinh.documents.journal.JournalTable;
import vn.thamdinh.documents.journal.JournalWorkbook;
import vn.thamdinh.documents.official.Marks;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.documents.template.TemplateRenderer;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.papers.Metadata;
import vn.thamdinh.usecase.papers.OutsideFile;
import vn.thamdinh.wire.sheet.CsvRows;

/**
 * Writes what was found as a file, with the digest of the whole ledger, so that the file can be held against it later. The
 * file's ending says which kind it is. Long PDFs are written in parts, each a file of its own.
 */
public final class ExportAudit {

    /** Entries of one PDF: some 60 pages, which a heap of 256 MB can lay out. */
    public static final int ROWS_OF_A_PDF = 1000;

    private static final int PAGE = 500;
    private static final int SHOWN_ID = 12;
    private static final List<String> HEADINGS = List.of("audit.time", "audit.who", "audit.device", "audit.action",
            "audit.about", "audit.before", "audit.after", "audit.reason", "audit.state", "audit.id");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.ROOT);

    private final RoundBook book;

    public ExportAudit(RoundBook book) {
        this.book = book;
    }

    /** What was written: one file, or the parts of a long PDF in their order. */
    public record Written(List<Path> files, int entries, String digest) {

        public Written {
            files = List.copyOf(files);
        }
    }

    /**
     * Writes the file; cancelled or refused it leaves none.
     *
     * @param items  in the order of the file
     * @param sought what was looked for, in words; empty for everything
     */
    public Outcome<Written> write(AuditSearch search, List<AuditItem> items, String sought, Wording words, Path file,
                                  Progress progress) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (book.snapshot().programme().isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        try {
            JournalTable table = table(search, items, sought, words, progress);
            if (name.endsWith(".csv")) {
                List<List<String>> rows = new ArrayList<>(List.of(table.headings()));
                rows.addAll(table.rows());
                return one(OutsideFile.write(file, CsvRows.write(rows)), items.size());
            }
            if (name.endsWith(".xlsx")) {
                return one(OutsideFile.write(file, JournalWorkbook.write(table)), items.size());
            }
            return name.endsWith(".pdf") ? pdf(printed(table, words), file, words, progress)
                    : Outcome.refused(Reason.BAD_INPUT, file.getFileName().toString());
        } catch (Cancelled stopped) {
            return Outcome.refused(Reason.CANCELLED);
        }
    }

    private Outcome<Written> one(Outcome<Path> written, int entries) {
        return written.then(file -> Outcome.done(new Written(List.of(file), entries, book.workspace().digest())));
    }

    private JournalTable table(AuditSearch search, List<AuditItem> items, String sought, Wording words,
                               Progress progress) {
        List<List<String>> rows = new ArrayList<>();
        for (int from = 0; from < items.size(); from += PAGE) {
            progress.check();
            List<AuditItem> page = items.subList(from, Math.min(from + PAGE, items.size()));
            Map<Long, AuditRow> told = search.tell(page);
            page.stream().map(item -> told.get(item.number())).filter(Objects::nonNull).map(ExportAudit::cells)
                    .forEach(rows::add);
            progress.at(from + page.size(), items.size());
        }
        Programme programme = book.snapshot().programme().orElseThrow();
        List<String> above = new ArrayList<>(List.of(
                Stream.of(programme.shortTitle(), book.snapshot().founded()
                        .map(founded -> founded.title()).orElse("")).distinct().filter(title -> !title.isBlank())
                        .collect(Collectors.joining(" · ")),
                words.say("audit.made", time(book.clock().instant()), rows.size()),
                words.say("audit.digest", book.workspace().digest())));
        if (!sought.isBlank()) {
            above.add(words.say("audit.sought", sought));
        }
        return new JournalTable(words.say("audit.title"), above, HEADINGS.stream().map(words::say).toList(), rows);
    }

    private static List<String> cells(AuditRow row) {
        return List.of(time(row.time()), row.who(), row.device(), row.action(), row.about(), row.before(), row.after(),
                row.reason(), row.state(), row.id().hex().substring(0, SHOWN_ID));
    }

    private static String time(Instant time) {
        return TIME.format(time.atZone(ZoneId.systemDefault()));
    }

    /** The font of papers has no tick. */
    private static JournalTable printed(JournalTable table, Wording words) {
        String yes = words.say("audit.yes");
        return new JournalTable(table.title(), table.above(), table.headings(), table.rows().stream()
                .map(row -> row.stream().map(cell -> cell.replace("✓", yes)).toList()).toList());
    }

    private Outcome<Written> pdf(JournalTable table, Path file, Wording words, Progress progress) {
        var maker = new JournalDocument(new TemplateRenderer(), new PdfRenderer());
        Programme programme = book.snapshot().programme().orElseThrow();
        Marks marks = new Marks(book.isRehearsal(), programme.criteria().sample()
                && !programme.criteria().notice().isBlank() ? List.of(programme.criteria().notice()) : List.of());
        int parts = Math.max(1, Math.ceilDiv(table.rows().size(), ROWS_OF_A_PDF));
        List<Path> written = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int from = part * ROWS_OF_A_PDF;
            int until = Math.min(from + ROWS_OF_A_PDF, table.rows().size());
            try {
                progress.check();
            } catch (Cancelled stopped) {
                written.forEach(OutsideFile::forget);
                throw stopped;
            }
            JournalTable of = parts == 1 ? table
                    : table.part(from, until, words.say("audit.part", part + 1, parts, from + 1, until));
            Path place = parts == 1 ? file : part(file, part + 1);
            Outcome<Path> put = OutsideFile.write(place, maker.render(of, marks,
                    Metadata.of(book, table.title())).bytes());
            if (put instanceof Outcome.Refused<Path>(Reason reason, List<String> arguments)) {
                written.forEach(OutsideFile::forget);
                return Outcome.refused(reason, arguments.toArray(String[]::new));
            }
            written.add(place);
            progress.at(part + 1L, parts);
        }
        return Outcome.done(new Written(written, table.rows().size(), book.workspace().digest()));
    }

    private static Path part(Path file, int number) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot));
    }
}
