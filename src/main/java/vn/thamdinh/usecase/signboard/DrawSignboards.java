package vn.thamdinh.usecase.signboard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.documents.artwork.Artwork;
import vn.thamdinh.documents.pdf.PdfMetadata;
import vn.thamdinh.documents.signboard.DecisionReference;
import vn.thamdinh.documents.signboard.SignboardArtwork;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.papers.MadeDocument;
import vn.thamdinh.usecase.papers.Metadata;
import vn.thamdinh.usecase.papers.OutsideFile;
import vn.thamdinh.usecase.papers.RoundTexts;
import vn.thamdinh.usecase.papers.UnitFileName;

/**
 * Draws the signboards of recognised units; any other unit is refused with what stands against it, and so is one whose
 * decision was withdrawn.
 */
public final class DrawSignboards {

    private static final String WHAT = "bien-hieu";

    private final RoundBook book;
    private final SignboardArtwork artwork = new SignboardArtwork();

    public DrawSignboards(RoundBook book) {
        this.book = book;
    }

    /** One unit's board as a print file. */
    public Outcome<MadeDocument> draw(UnitId unit) {
        return maker(Map.of()).then(maker -> drawn(maker, unit))
                .then(artwork -> Outcome.done(new MadeDocument(BoardFormat.PDF.bytes(artwork, metadata(artwork)),
                        book.workspace().digest(), List.of(unit))));
    }

    /**
     * The boards of all recognised units, each in files named by its unit, whole or not at all; without those from
     * which the person at the desk is recused. Files written before a stop stay.
     *
     * @param instead texts of the design that hold for these files only, by key
     */
    public Outcome<List<Path>> drawAll(Path folder, Set<BoardFormat> formats, Map<String, String> instead,
                                       Progress progress) {
        return maker(instead).then(maker -> {
            List<Unit> units = book.snapshot().results().recognised().stream().map(UnitResult::unit)
                    .filter(unit -> !book.isHidden(unit.id())).toList();
            List<Path> files = new ArrayList<>();
            for (int at = 0; at < units.size(); at++) {
                progress.at(at, units.size());
                progress.check();
                switch (write(maker, units.get(at), folder, formats)) {
                    case Outcome.Done<List<Path>>(List<Path> written) -> files.addAll(written);
                    case Outcome.Refused<List<Path>> refused -> {
                        return refused;
                    }
                }
            }
            progress.at(units.size(), units.size());
            return files.isEmpty() ? Outcome.refused(Reason.NOT_ELIGIBLE) : Outcome.done(List.copyOf(files));
        });
    }

    /** The same as print files by the round's design. */
    public Outcome<List<Path>> drawAll(Path folder) {
        return drawAll(folder, Set.of(BoardFormat.PDF), Map.of(), Progress.NONE);
    }

    private Outcome<List<Path>> write(BoardMaker maker, Unit unit, Path folder, Set<BoardFormat> formats) {
        return drawn(maker, unit.id()).then(artwork -> {
            List<Path> written = new ArrayList<>();
            for (BoardFormat format : formats.stream().sorted().toList()) {
                Path file = folder.resolve(UnitFileName.of(unit, WHAT, format.ending()));
                switch (OutsideFile.write(file, format.bytes(artwork, metadata(artwork)))) {
                    case Outcome.Done<Path>(Path there) -> written.add(there);
                    case Outcome.Refused<Path> refused -> {
                        return refused.as();
                    }
                }
            }
            return Outcome.done(written);
        });
    }

    private Outcome<BoardMaker> maker(Map<String, String> instead) {
        Map<String, String> texts = new HashMap<>(RoundTexts.of(book.snapshot()));
        texts.putAll(instead);
        return BoardMaker.strict(book, texts, artwork);
    }

    private Outcome<Artwork> drawn(BoardMaker maker, UnitId id) {
        Optional<UnitResult> result = book.snapshot().results().unit(id);
        if (result.isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, id.code());
        }
        Unit unit = result.get().unit();
        if (book.snapshot().isBlind()) {
            return Outcome.refused(Reason.SCORES_CLOSED);
        }
        if (book.isHidden(id)) {
            return Outcome.refused(Reason.RECUSED, unit.fullName());
        }
        if (!result.get().isRecognised()) {
            return Outcome.refused(Reason.NOT_ELIGIBLE, unit.fullName(), result.get().status().name());
        }
        return switch (DecisionOfUnit.of(book.snapshot(), id)) {
            case DecisionOfUnit.Withdrawn(String number) ->
                    Outcome.refused(Reason.DECISION_WITHDRAWN, unit.fullName(), number);
            case DecisionOfUnit.Standing(DecisionReference reference) -> artwork(maker, unit, Optional.of(reference));
            case DecisionOfUnit.None() -> artwork(maker, unit, Optional.empty());
        };
    }

    private static Outcome<Artwork> artwork(BoardMaker maker, Unit unit, Optional<DecisionReference> decision) {
        return maker.draw(unit, decision).then(drawn -> Outcome.done(drawn.artwork()));
    }

    private PdfMetadata metadata(Artwork artwork) {
        return Metadata.of(book, artwork.title());
    }
}
