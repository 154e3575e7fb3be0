package vn.thamdinh.usecase.signboard;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import vn.thamdinh.documents.signboard.DecisionReference;
import vn.thamdinh.documents.signboard.SignLine;
import vn.thamdinh.documents.signboard.Signboard;
import vn.thamdinh.documents.signboard.SignboardArtwork;
import vn.thamdinh.documents.signboard.SignboardWriter;
import vn.thamdinh.documents.signboard.design.DesignReading;
import vn.thamdinh.documents.template.TemplateException;
import vn.thamdinh.domain.eligibility.Grade;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;

/** Draws boards of a round by the texts given. */
final class BoardMaker {

    private final SignboardArtwork artwork;
    private final SignboardWriter writer;
    private final DesignReading reading;
    private final Function<Unit, Optional<Grade>> grade;

    private BoardMaker(SignboardArtwork artwork, SignboardWriter writer, DesignReading reading,
                       Function<Unit, Optional<Grade>> grade) {
        this.grade = grade;
        this.artwork = artwork;
        this.writer = writer;
        this.reading = reading;
    }

    /** With faults in the design, which is then drawn as if those texts were the original ones. */
    static Outcome<BoardMaker> tolerant(RoundBook book, Map<String, String> texts, SignboardArtwork artwork) {
        Optional<Programme> programme = book.snapshot().programme();
        if (programme.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        DesignReading reading = DesignReading.of(texts);
        try {
            return Outcome.done(new BoardMaker(artwork, new SignboardWriter(programme.get(), texts, reading.design(),
                    book.isRehearsal()), reading, unit -> book.snapshot().results().unit(unit.id())
                            .flatMap(UnitResult::grade)));
        } catch (TemplateException unknownPlace) {
            return Outcome.refused(Reason.BAD_INPUT, "signboard.name");
        }
    }

    /** Refused where the design has a fault. */
    static Outcome<BoardMaker> strict(RoundBook book, Map<String, String> texts, SignboardArtwork artwork) {
        return tolerant(book, texts, artwork).then(maker -> maker.reading.faults().isEmpty() ? Outcome.done(maker)
                : Outcome.refused(Reason.BAD_INPUT, maker.reading.faults().getFirst().key().key()));
    }

    DesignReading reading() {
        return reading;
    }

    /** Refused where a text names an unknown place, no line is left, or a letter has no shape. */
    Outcome<SignboardArtwork.Drawn> draw(Unit unit, Optional<DecisionReference> decision) {
        Signboard board;
        try {
            board = writer.write(unit, decision, grade.apply(unit));
        } catch (TemplateException | IllegalArgumentException faulty) {
            return Outcome.refused(Reason.BAD_INPUT, String.valueOf(faulty.getMessage()));
        }
        for (SignLine line : board.lines()) {
            String missing = artwork.missing(board.design().face(), line.text());
            if (!missing.isEmpty()) {
                return Outcome.refused(Reason.BAD_INPUT, line.text() + ": " + missing);
            }
        }
        return Outcome.done(artwork.draw(board));
    }
}
