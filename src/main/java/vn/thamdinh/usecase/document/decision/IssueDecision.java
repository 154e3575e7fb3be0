package vn.thamdinh.usecase.document.decision;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.documents.composed.ComposedDocument;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.document.Documents;
import vn.thamdinh.usecase.document.register.IssuedDocument;
import vn.thamdinh.usecase.papers.MadeDocument;
import vn.thamdinh.usecase.papers.OutsideFile;

/**
 * The recognition decision in one go: written, numbered, issued, and copied to a file. It is a document like any other,
 * and everything else that can be done with it is in {@link Documents}.
 */
public final class IssueDecision {

    /** Its kind in the catalogue. */
    public static final String KIND = "recognition-decision";

    private static final String PURPOSE = "Bản PDF của quyết định công nhận";

    private final RoundBook book;
    private final Documents documents;

    public IssueDecision(RoundBook book, Documents documents) {
        this.book = book;
        this.documents = documents;
    }

    /** A draft, marked as such; names the units that would be recognised now. */
    public Outcome<MadeDocument> preview(DecisionDetails details) {
        return documents.compose().kind(KIND).<Outcome<MadeDocument>>map(kind -> documents.compose()
                        .compose(kind, "", fields(details), new Issuance.Draft())
                        .then(composed -> Outcome.done(drawn(composed))))
                .orElseGet(() -> Outcome.refused(Reason.NO_ROUND));
    }

    /**
     * Writes the draft, or its copy to be edited in ".docx", to a file outside the encrypted workspace; nothing is
     * recorded.
     */
    public Outcome<MadeDocument> saveDraft(DecisionDetails details, Path file) {
        return preview(details).then(made -> OutsideFile.write(file, made.bytesFor(file).orElseThrow())
                .then(_ -> Outcome.done(made)));
    }

    /**
     * Issues, and writes a copy. A refused issue leaves nothing behind; where only the copy fails, the decision is
     * issued and kept in the workspace, and can be copied again.
     *
     * @param file replaced only by a complete file; what is issued cannot be changed, so none that ends in ".docx"
     */
    public Outcome<MadeDocument> issue(DecisionDetails details, Path file) {
        if (MadeDocument.isEditable(file)) {
            return Outcome.refused(Reason.BAD_INPUT, String.valueOf(file.getFileName()));
        }
        if (details.number().isEmpty() || details.number().get() < 1 || details.date().isEmpty()) {
            return Outcome.refused(Reason.BAD_INPUT, "number, date");
        }
        return documents.drafts().begin(KIND, "").then(id -> issued(id, details).then(issued -> copied(issued, file)));
    }

    private Outcome<IssuedDocument> issued(DocumentId id, DecisionDetails details) {
        LocalDate day = details.date().orElseThrow();
        Outcome<IssuedDocument> outcome = documents.drafts().change(id, fields(details))
                .then(_ -> documents.issue().issue(id, details.number(), day, Progress.NONE));
        if (outcome instanceof Outcome.Refused<IssuedDocument>) {
            documents.drafts().drop(id);
        }
        return outcome;
    }

    private Outcome<MadeDocument> copied(IssuedDocument issued, Path file) {
        return documents.read().copy(issued.id(), file, PURPOSE)
                .then(_ -> documents.read().read(issued.id(), Map.of()))
                .then(read -> Outcome.done(new MadeDocument(read.pdf(), issued.fact().digest(), issued.units())));
    }

    private MadeDocument drawn(ComposedDocument composed) {
        ComposedDocument.Drawn drawn = composed.draw(new PdfRenderer());
        List<UnitId> named = book.snapshot().results().recognised().stream().map(UnitResult::unit).map(Unit::id).toList();
        return new MadeDocument(drawn.pdf().bytes(), book.workspace().digest(), named, Optional.of(drawn.text()));
    }

    private static Map<String, String> fields(DecisionDetails details) {
        Map<String, String> fields = new HashMap<>();
        fields.put("authority", details.byChairman() ? "chairman" : "committee");
        fields.put("signer", details.signer());
        details.proposal().ifPresent(proposal -> {
            fields.put("proposal-number", proposal.number());
            fields.put("proposal-date", AdministrativeDate.shortForm(proposal.date()));
        });
        return fields;
    }
}
