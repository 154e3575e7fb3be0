package vn.thamdinh.wire.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.ConductFact.ScoresOpened;
import vn.thamdinh.domain.ledger.ConductFact.StageUnlocked;
import vn.thamdinh.domain.ledger.ConductFact.UnitUnlocked;
import vn.thamdinh.domain.ledger.EligibilityFact.PaperRecorded;
import vn.thamdinh.domain.ledger.EligibilityFact.PastRecognition;
import vn.thamdinh.domain.ledger.EligibilityFact.RuleWaived;
import vn.thamdinh.domain.ledger.FigureFact.FigureRecorded;
import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.wire.Fields;
import vn.thamdinh.wire.MalformedJson;

/** Bodies about the conduct of scoring, recorded figures, dossiers and waivers. */
final class ConductKinds {

    static final List<FactKind<?>> ALL = List.of(
            new FactKind<>("scores-opened.1", ScoresOpened.class,
                    f -> Map.of("reason", f.reason()),
                    t -> new ScoresOpened(t.text("reason"))),
            new FactKind<>("stage-unlocked.1", StageUnlocked.class,
                    f -> Map.of("stage", Fields.choiceText(f.stage()), "until", f.until().toString(),
                            "reason", f.reason()),
                    t -> new StageUnlocked(t.choice("stage", Stage.class), LocalDate.parse(t.text("until")),
                            t.text("reason"))),
            new FactKind<>("unit-unlocked.1", UnitUnlocked.class,
                    f -> Map.of("unit", f.unit().code(), "stage", Fields.choiceText(f.stage()),
                            "until", f.until().toString(), "reason", f.reason()),
                    t -> new UnitUnlocked(unit(t), t.choice("stage", Stage.class), LocalDate.parse(t.text("until")),
                            t.text("reason"))),
            new FactKind<>("figure-recorded.1", FigureRecorded.class,
                    f -> Map.of("unit", f.unit().code(), "figure", f.figure().value(),
                            "value", Numbers.plain(f.value()), "source", f.source()),
                    t -> new FigureRecorded(unit(t), new FigureId(t.text("figure")), decimal(t.text("value")),
                            t.text("source"))),
            new FactKind<>("paper-recorded.2", PaperRecorded.class,
                    f -> Map.of("unit", f.unit().code(), "paper", f.paper(), "present", f.present(),
                            "note", f.note(), "from", f.from(), "received",
                            f.received().map(LocalDate::toString).orElse("")),
                    t -> new PaperRecorded(unit(t), t.text("paper"), t.flag("present"), t.text("note"),
                            t.text("from"), Optional.of(t.text("received")).filter(day -> !day.isEmpty())
                                    .map(LocalDate::parse))),
            new FactKind<>("rule-waived.1", RuleWaived.class,
                    f -> Map.of("unit", f.unit().code(), "rule", f.rule(), "waived", f.waived(),
                            "reason", f.reason()),
                    t -> new RuleWaived(unit(t), t.text("rule"), t.flag("waived"), t.text("reason"))),
            new FactKind<>("past-recognition.1", PastRecognition.class,
                    f -> Map.of("unit", f.unit().code(), "year", (long) f.year(), "recognised", f.recognised(),
                            "title", f.title(), "paper", f.paper()),
                    t -> new PastRecognition(unit(t), t.count("year"), t.flag("recognised"), t.text("title"),
                            t.text("paper"))));

    /** Kinds that are read and no longer written. */
    static final List<FactKind<?>> FORMER = List.of(
            new FactKind<>("paper-recorded.1", PaperRecorded.class,
                    f -> Map.of("unit", f.unit().code(), "paper", f.paper(), "present", f.present(),
                            "note", f.note()),
                    t -> new PaperRecorded(unit(t), t.text("paper"), t.flag("present"), t.text("note"))));

    private ConductKinds() {
    }

    private static UnitId unit(Fields tree) {
        return new UnitId(tree.text("unit"));
    }

    /** Plain decimals only, so that a short text cannot stand for a number of a million digits. */
    static BigDecimal decimal(String text) {
        if (!text.matches("-?[0-9]{1,12}(\\.[0-9]{1,6})?")) {
            throw new MalformedJson("not a plain decimal: " + text);
        }
        return new BigDecimal(text);
    }
}
