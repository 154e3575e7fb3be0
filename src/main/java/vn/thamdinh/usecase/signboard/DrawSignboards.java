package vn.thamdinh.usecase.signboard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import vn.thamdinh.documents.artwork.Artwork;
import vn.thamdinh.documents.signboard.DecisionReference;
import vn.thamdinh.documents.signboard.SignboardArtwork;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.authenticity.PaperCode;
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

    /** Stands in the files' names. */
    public static final String WHAT = "bien-hieu";

    private final RoundBook book;
    private final SignboardArtwork artwork = new SignboardArtwork();
    private final Map<String, String> codes = new ConcurrentHashMap<>();

    public DrawSignboards(RoundBook book) {
        this.book = book;
    }

    /** Boards of one design, drawn one after the other. */
    public final class Drawing {

        private final BoardMaker maker;

        private Drawing(BoardMaker maker) {
            this.maker = maker;
        }

        /** A unit's board; refused as the class says. */
        public Outcome<byte[]> bytes(Unit unit, BoardFormat format) {
            return drawn(maker, unit.id()).then(artwork -> Outcome.done(
                    format.bytes(artwork, Metadata.of(book, artwork.title()))));
        }
    }

    /**
     * Begins boards by the round's design.
     *
     * @param instead texts of the design that hold for these boards only, by key
     */
    public Outcome<Drawing> begin(Map<String, String> instead) {
        Map<String, String> texts = new HashMap<>(RoundTexts.of(book.snapshot()));
        texts.putAll(instead);
        return BoardMaker.strict(book, texts, artwork).then(maker -> Outcome.done(new Drawing(maker)));
    }

    /** One unit's board as a print file. */
    public Outcome<MadeDocument> draw(UnitId id) {
        return begin(Map.of()).then(drawing -> drawn(drawing.maker, id)).then(artwork -> Outcome.done(new MadeDocument(
                BoardFormat.PDF.bytes(artwork, Metadata.of(book, artwork.title())), book.workspace().digest(),
                List.of(id))));
    }

    /**
     * The boards of all recognised units, each in files named by its unit, whole or not at all; without those from
     * which the person at the desk is recused. Files written before a stop stay.
     *
     * @param instead texts of the design that hold for these files only, by key
     */
    public Outcome<List<Path>> drawAll(Path folder, Set<BoardFormat> formats, Map<String, String> instead,
                                       Progress progress) {
        return begin(instead).then(drawing -> {
            List<Unit> units = book.snapshot().results().recognised().stream().map(UnitResult::unit)
                    .filter(unit -> !book.isHidden(unit.id())).toList();
            List<Path> files = new ArrayList<>();
            for (int at = 0; at < units.size(); at++) {
                progress.at(at, units.size());
                progress.check();
                switch (write(drawing, units.get(at), folder, formats)) {
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

    /** The decision that names a unit: none yet, or the one that stands; refused where it was withdrawn. */
    public Outcome<Optional<DecisionReference>> decision(Unit unit) {
        return switch (DecisionOfUnit.of(book.snapshot(), unit.id())) {
            case DecisionOfUnit.Withdrawn(String number) ->
                    Outcome.refused(Reason.DECISION_WITHDRAWN, unit.fullName(), number);
            case DecisionOfUnit.Standing(DecisionReference reference, String sha256) -> Outcome.done(Optional.of(
                    new DecisionReference(reference.number(), reference.date(), reference.digest(), code(sha256))));
            case DecisionOfUnit.None() -> Outcome.done(Optional.empty());
        };
    }

    /** The same decision stands behind many boards: its file is read once. */
    private String code(String sha256) {
        return codes.computeIfAbsent(sha256, issued -> PaperCode.of(book, issued).orElse(""));
    }

    private static Outcome<List<Path>> write(Drawing drawing, Unit unit, Path folder, Set<BoardFormat> formats) {
        List<Path> written = new ArrayList<>();
        for (BoardFormat format : formats.stream().sorted().toList()) {
            Path file = folder.resolve(UnitFileName.of(unit, WHAT, format.ending()));
            switch (drawing.bytes(unit, format).then(bytes -> OutsideFile.write(file, bytes))) {
                case Outcome.Done<Path>(Path there) -> written.add(there);
                case Outcome.Refused<Path> refused -> {
                    return refused.as();
                }
            }
        }
        return Outcome.done(written);
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
        return decision(unit).then(decision -> maker.draw(unit, decision))
                .then(drawn -> Outcome.done(drawn.artwork()));
    }
}
