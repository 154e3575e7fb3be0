package vn.thamdinh.usecase.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.ScoreFact.ScoreGiven;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.typing.InputFault;
import vn.thamdinh.domain.rule.typing.InputProblem;
import vn.thamdinh.domain.rule.typing.TypedInputs;
import vn.thamdinh.domain.rule.typing.TypedReading;
import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.domain.scoring.RecordedInputs;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.domain.scoring.StageBefore;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.appraisal.GiveScore.Given;
import vn.thamdinh.wire.sheet.ScoreRow;
import vn.thamdinh.wire.sheet.SheetProblem;

/**
 * Judges scores before they are given, one after the other: a score that was judged good counts as given for those that
 * follow.
 */
final class ScoreReading {

    /** A score that may be given, and what its rule makes of it. */
    record Read(ScoreGiven fact, TypedReading reading) {

        BigDecimal points() {
            return reading.points().orElse(BigDecimal.ZERO);
        }
    }

    private record Place(SheetKey sheet, Component component) {
    }

    /** What a sheet's column of reasons is called. */
    private static final String REASON_COLUMN = "Lý do";

    private final Programme programme;
    private final Facts facts;
    private final Map<Place, BigDecimal> before = new HashMap<>();

    ScoreReading(Programme programme, Facts facts) {
        this.programme = programme;
        this.facts = facts;
    }

    Outcome<Read> read(Given given) {
        Optional<Component> component = programme.criteria().component(given.component());
        Optional<Unit> unit = programme.unit(given.unit());
        if (component.isEmpty() || unit.isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, given.unit().code() + " " + given.component().value());
        }
        return read(given, unit.get(), component.get());
    }

    /** Rows of a sheet that are good by themselves but may not be given, and why. */
    List<SheetProblem> problems(List<ScoreRow> rows, Stage stage) {
        List<SheetProblem> problems = new ArrayList<>();
        for (ScoreRow row : rows) {
            programme.unit(row.unit()).map(unit -> read(given(row, unit, stage))).ifPresent(outcome -> {
                if (outcome instanceof Outcome.Refused<Read>(Reason why, List<String> arguments)) {
                    problems.add(problem(row, why, arguments));
                }
            });
        }
        return problems;
    }

    private static Given given(ScoreRow row, Unit unit, Stage stage) {
        Map<String, String> typed = new HashMap<>();
        row.inputs().forEach((name, value) -> typed.put(name, Numbers.plain(value)));
        return new Given(unit.id(), row.component(), stage,
                Scorer.of(stage == Stage.SELF ? unit.id() : unit.district()), typed, row.reason());
    }

    private static SheetProblem problem(ScoreRow row, Reason why, List<String> arguments) {
        return why == Reason.REASON_NEEDED
                ? new SheetProblem(row.sheet(), "", row.line(), REASON_COLUMN, row.reason(),
                        SheetProblem.Reason.REASON_NEEDED, arguments.subList(1, arguments.size()))
                : new SheetProblem(row.sheet(), "", row.line(), "", "", SheetProblem.Reason.NOT_NOW,
                        arguments.subList(0, 1));
    }

    private Outcome<Read> read(Given given, Unit unit, Component component) {
        if (!programme.outline().uses(given.stage())) {
            return Outcome.refused(Reason.STAGE_NOT_USED, given.stage().name());
        }
        if (component.rule().isComputed()) {
            return Outcome.refused(Reason.COMPUTED, component.id().value());
        }
        if (given.stage() == Stage.APPRAISE && !facts.panel(unit.id())
                .asks(new MemberId(given.scorer().value()), component.id())) {
            return Outcome.refused(Reason.NOT_CHARGED, component.id().value());
        }
        TypedReading reading = TypedInputs.read(component.rule(), component.max(), programme.scoring().toRounding(),
                given.typed(), RecordedInputs.of(facts, unit.id(), component.rule()));
        if (!reading.isClean()) {
            InputProblem first = reading.problems().getFirst();
            return Outcome.refused(reason(first.fault()), component.id().value() + " " + first.inSymbols(),
                    first.fault().name(), first.input(), first.expected());
        }
        String reason = given.reason().strip();
        Optional<BigDecimal> far = reading.points().flatMap(points -> previous(unit, component, given.stage())
                .map(points::subtract)
                .filter(by -> by.abs().compareTo(programme.scoring().reasonLimit()) > 0));
        if (far.isPresent() && reason.isEmpty()) {
            return Outcome.refused(Reason.REASON_NEEDED, component.id().value(), signed(far.get()),
                    Numbers.trimmed(programme.scoring().reasonLimit()));
        }
        reading.points().ifPresent(points -> before.put(place(given, component), points));
        return Outcome.done(new Read(new ScoreGiven(unit.id(), component.id(), given.stage(), given.scorer(),
                reading.decimals(), reason), reading));
    }

    /** Numbers that contradict each other are told apart from those that are wrong by themselves. */
    private static Reason reason(InputFault fault) {
        return switch (fault) {
            case PART_ABOVE_WHOLE -> Reason.PART_ABOVE_WHOLE;
            case ZERO_WHOLE -> Reason.ZERO_WHOLE;
            case NO_VALUE -> Reason.NO_VALUE;
            case EMPTY, NOT_A_NUMBER, SIGNED, TOO_MANY_DECIMALS, AMBIGUOUS_THOUSANDS, TOO_LOW, TOO_HIGH, NOT_A_TICK,
                    NOT_AN_OPTION, NOT_RECORDED, UNKNOWN_INPUT -> Reason.BAD_INPUT;
        };
    }

    private static Place place(Given given, Component component) {
        return new Place(new SheetKey(given.unit(), given.stage(), given.scorer()), component);
    }

    /** The points of the stage before, among those judged good first. */
    private Optional<BigDecimal> previous(Unit unit, Component component, Stage stage) {
        var self = new Place(SheetKey.self(unit), component);
        var verify = new Place(SheetKey.verify(unit), component);
        Optional<BigDecimal> fresh = switch (stage) {
            case SELF, REAPPRAISE, AGREE -> Optional.empty();
            case VERIFY -> Optional.ofNullable(before.get(self));
            case APPRAISE -> Optional.ofNullable(before.getOrDefault(verify, before.get(self)));
        };
        return fresh.or(() -> StageBefore.points(programme, facts, unit, component, stage));
    }

    private static String signed(BigDecimal difference) {
        return difference.signum() > 0 ? "+" + Numbers.trimmed(difference) : "−" + Numbers.trimmed(difference.abs());
    }
}
