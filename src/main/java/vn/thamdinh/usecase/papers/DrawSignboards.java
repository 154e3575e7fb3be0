package vn.thamdinh.usecase.papers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.documents.signboard.DecisionReference;
import vn.thamdinh.documents.signboard.SignStyle;
import vn.thamdinh.documents.signboard.Signboard;
import vn.thamdinh.documents.signboard.SignboardArtwork;
import vn.thamdinh.documents.signboard.SignboardWriter;
import vn.thamdinh.domain.ledger.DocumentFact.DocumentIssued;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;

/** Draws the signboards of recognised units; any other unit is refused with what stands against it. */
public final class DrawSignboards {

    private final RoundBook book;
    private final SignboardArtwork artwork = new SignboardArtwork();

    public DrawSignboards(RoundBook book) {
        this.book = book;
    }

    /** One unit's board. */
    public Outcome<MadeDocument> draw(UnitId unit) {
        Optional<UnitResult> result = book.snapshot().results().unit(unit);
        if (result.isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, unit.code());
        }
        if (book.snapshot().isBlind()) {
            return Outcome.refused(Reason.SCORES_CLOSED);
        }
        if (book.isHidden(unit)) {
            return Outcome.refused(Reason.RECUSED, result.get().unit().fullName());
        }
        if (!result.get().isRecognised()) {
            return Outcome.refused(Reason.NOT_ELIGIBLE, result.get().unit().fullName(), result.get().status().name());
        }
        byte[] pdf = artwork.render(board(result.get()),
                Metadata.of(book, result.get().unit().fullName()));
        return Outcome.done(new MadeDocument(pdf, book.workspace().digest(), List.of(unit)));
    }

    /**
     * The boards of all recognised units, each in a file named by its unit's code; without those from which the person
     * at the desk is recused.
     */
    public Outcome<List<Path>> drawAll(Path folder) {
        List<Path> files = new ArrayList<>();
        for (UnitResult recognised : book.snapshot().results().recognised()) {
            UnitId unit = recognised.unit().id();
            if (book.isHidden(unit)) {
                continue;
            }
            Outcome<Path> drawn = draw(unit)
                    .then(made -> OutsideFile.write(folder.resolve(unit.code() + ".pdf"), made.pdf()));
            switch (drawn) {
                case Outcome.Done<Path>(Path file) -> files.add(file);
                case Outcome.Refused<Path> refused -> {
                    return refused.as();
                }
            }
        }
        return files.isEmpty() ? Outcome.refused(Reason.NOT_ELIGIBLE) : Outcome.done(List.copyOf(files));
    }

    private Signboard board(UnitResult result) {
        Programme programme = book.snapshot().programme().orElseThrow();
        var writer = new SignboardWriter(programme);
        return decision().map(issued -> writer.write(result.unit(), SignStyle.USUAL, book.isRehearsal(),
                        new DecisionReference(issued.number(), issued.date(), false)))
                .orElseGet(() -> writer.write(result.unit(), SignStyle.USUAL, book.isRehearsal()));
    }

    private Optional<DocumentIssued> decision() {
        return book.snapshot().standing(DocumentIssued.class).map(Snapshot.Standing::fact)
                .filter(issued -> issued.documentKind().equals(IssueDecision.KIND))
                .max(Comparator.comparing(DocumentIssued::date));
    }
}
