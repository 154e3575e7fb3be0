package vn.thamdinh.usecase.dossier;

import static vn.thamdinh.documents.dossier.DossierWords.say;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import vn.thamdinh.documents.dossier.DossierDocument;
import vn.thamdinh.documents.dossier.DossierPaper;
import vn.thamdinh.documents.official.Marks;
import vn.thamdinh.documents.pdf.BoundPaper;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.documents.template.TemplateRenderer;
import vn.thamdinh.domain.inspection.Visit;
import vn.thamdinh.domain.inspection.minutes.ClosedMinutes;
import vn.thamdinh.domain.ledger.DocumentFact.CopyGivenOut;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.DiskFault;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.papers.MadeDocument;
import vn.thamdinh.usecase.papers.Metadata;
import vn.thamdinh.usecase.papers.OutsideFile;
import vn.thamdinh.wire.Hashes;

/**
 * Prints a unit's dossier as one PDF, the pages of closed minutes after it. What is saved leaves the encrypted
 * workspace, so that it is recorded who gave it out and what for.
 */
public final class PrintDossier {

    /** Kind of paper, as stored. */
    public static final String KIND = "unit-dossier";

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int KEY_BYTES = 12;

    private final RoundBook book;
    private final GatherDossier gather;

    public PrintDossier(RoundBook book, GatherDossier gather) {
        this.book = book;
        this.gather = gather;
    }

    /** The PDF in memory, as the person at the desk may see the unit; nothing is recorded. Blocks. */
    public Outcome<MadeDocument> preview(UnitId unit) {
        return gather.of(unit).then(dossier -> {
            List<BoundPaper> minutes = new ArrayList<>();
            for (Inspected one : dossier.visits()) {
                if (one.closedMinutes().isPresent()) {
                    switch (bound(one, one.closedMinutes().get())) {
                        case Outcome.Done<BoundPaper>(BoundPaper paper) -> minutes.add(paper);
                        case Outcome.Refused<BoundPaper> refused -> {
                            return refused.as();
                        }
                    }
                }
            }
            return made(dossier, minutes);
        });
    }

    /**
     * Writes the PDF to a file outside the encrypted workspace and records the copy.
     *
     * @param file    replaced only by a complete file
     * @param purpose what for; not blank
     */
    public Outcome<MadeDocument> save(UnitId unit, Path file, String purpose) {
        if (purpose.isBlank()) {
            return Outcome.refused(Reason.WHY_NEEDED);
        }
        return preview(unit).then(made -> {
            var copy = new CopyGivenOut("ho-so-" + HexFormat.of().formatHex(book.entropy().bytes(KEY_BYTES)), KIND,
                    unit.code(), Hashes.sha256Hex(made.pdf()), purpose.strip());
            if (!book.permits(copy)) {
                return Outcome.refused(Reason.NO_RIGHT);
            }
            return OutsideFile.write(file, made.pdf())
                    .then(written -> OutsideFile.unlessRefused(written, book.append(List.of(copy))))
                    .then(_ -> Outcome.done(made));
        });
    }

    /** Pages that cannot be read, whoever called them minutes, are told. */
    private Outcome<MadeDocument> made(UnitDossier dossier, List<BoundPaper> minutes) {
        try {
            return Outcome.done(new MadeDocument(render(dossier, minutes), book.workspace().digest(),
                    List.of(dossier.unit().id())));
        } catch (UncheckedIOException e) {
            return Outcome.refused(Reason.DAMAGED, String.valueOf(e.getMessage()));
        }
    }

    private byte[] render(UnitDossier dossier, List<BoundPaper> minutes) {
        String made = say("made", Printing.moment(book.clock().instant(), VIETNAM),
                book.workspace().digest().substring(0, KEY_BYTES));
        List<String> warnings = Stream.of(dossier.programme().criteria().notice()).filter(one -> !one.isBlank())
                .toList();
        var paper = new DossierPaper(dossier.unit().fullName(), say("subtitle", dossier.district().name(),
                dossier.programme().shortTitle()), made, new DossierSections(dossier, VIETNAM).all(), minutes,
                new Marks(dossier.rehearsal(), warnings));
        return new DossierDocument(new TemplateRenderer(), new PdfRenderer()).render(paper,
                Metadata.of(book, say("title", dossier.unit().fullName())));
    }

    private Outcome<BoundPaper> bound(Inspected visit, ClosedMinutes minutes) {
        try (InputStream file = book.workspace().evidence().open(minutes.file())) {
            String day = visit.visit().map(Visit::date).map(Printing::day).orElse("");
            return Outcome.done(new BoundPaper(say("minutes.appended", day, minutes.version()), file.readAllBytes()));
        } catch (IOException | UncheckedIOException e) {
            return DiskFault.refusal(e);
        }
    }
}
