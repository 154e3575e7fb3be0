package vn.thamdinh.usecase.appraisal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.ledger.SurveyFact.SurveyCounted;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.wire.sheet.ScoreRow;
import vn.thamdinh.wire.sheet.ScoreTable;
import vn.thamdinh.wire.sheet.SheetProblem;
import vn.thamdinh.wire.sheet.SheetReading;
import vn.thamdinh.wire.sheet.SurveyCsv;

/** Takes over self-scores, district scores and survey counts from CSV files; a file with any mistake is refused whole. */
public final class ImportScores {

    /** Largest file that is read, in bytes. */
    public static final long MOST_BYTES = 16L << 20;

    private final RoundBook book;

    public ImportScores(RoundBook book) {
        this.book = book;
    }

    /**
     * What was taken over.
     *
     * @param unchanged values that already stood
     */
    public record Imported(int taken, int unchanged) {
    }

    /** A mistake in a file is an argument of the refusal: "line|column|value|problem's message key|its arguments…". */
    public static final String SEPARATOR = "|";

    /** Takes scores of the units themselves ({@link Stage#SELF}) or of their districts ({@link Stage#VERIFY}). */
    public Outcome<Imported> scores(Path csv, Stage stage) {
        return read(csv).then(bytes -> scores(bytes, stage));
    }

    /** The same for a file's content. */
    public Outcome<Imported> scores(byte[] csv, Stage stage) {
        if (stage != Stage.SELF && stage != Stage.VERIFY) {
            return Outcome.refused(Reason.BAD_INPUT, stage.name());
        }
        return take(programme -> judged(programme, ScoreTable.read(csv, programme), stage),
                programme -> row -> fact(programme, row, stage));
    }

    /** Takes survey counts. */
    public Outcome<Imported> surveys(Path csv) {
        return read(csv).then(this::surveys);
    }

    /** The same for a file's content. */
    public Outcome<Imported> surveys(byte[] csv) {
        return take(programme -> SurveyCsv.read(csv, programme), _ -> SurveyCounted::new);
    }

    /** A score far from the stage before needs its reason in a sheet too. */
    private SheetReading<ScoreRow> judged(Programme programme, SheetReading<ScoreRow> reading, Stage stage) {
        if (!reading.clean()) {
            return reading;
        }
        return new SheetReading<>(reading.rows(), new ScoreReading(programme, book.snapshot().facts())
                .problems(reading.rows(), stage), reading.blank());
    }

    private static Fact fact(Programme programme, ScoreRow row, Stage stage) {
        UnitId district = programme.unit(row.unit()).orElseThrow().district();
        Scorer scorer = Scorer.of(stage == Stage.SELF ? row.unit() : district);
        return new ScoreFact.ScoreGiven(row.unit(), row.component(), stage, scorer,
                row.inputs().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                        input -> Numbers.plain(input.getValue()))), row.reason());
    }

    private static Outcome<byte[]> read(Path csv) {
        try {
            return Files.size(csv) > MOST_BYTES
                    ? Outcome.refused(Reason.BAD_INPUT, csv.getFileName().toString())
                    : Outcome.done(Files.readAllBytes(csv));
        } catch (NoSuchFileException e) {
            return Outcome.refused(Reason.NOT_FOUND, csv.toString());
        } catch (IOException e) {
            return Outcome.refused(Reason.DISK, String.valueOf(e.getMessage()));
        }
    }

    private <T> Outcome<Imported> take(Function<Programme, SheetReading<T>> reader,
                                       Function<Programme, Function<T, ? extends Fact>> facts) {
        Optional<Programme> programme = book.snapshot().programme();
        if (programme.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        SheetReading<T> reading = reader.apply(programme.get());
        return reading.clean()
                ? store(reading.rows().stream().<Fact>map(facts.apply(programme.get())).toList())
                : new Outcome.Refused<>(Reason.FAULTY_SHEET, reading.problems().stream().map(this::line).toList());
    }

    private Outcome<Imported> store(List<Fact> facts) {
        List<Fact> changed = facts.stream().filter(fact -> !stands(fact)).toList();
        var imported = new Imported(changed.size(), facts.size() - changed.size());
        return changed.isEmpty() ? Outcome.done(imported) : book.append(changed).then(_ -> Outcome.done(imported));
    }

    private boolean stands(Fact fact) {
        var heads = book.snapshot().heads(Subject.of(fact, book.workspace().writer()));
        return heads.size() == 1 && heads.getFirst().fact().equals(Optional.of(fact));
    }

    private String line(SheetProblem problem) {
        List<String> parts = new ArrayList<>(List.of(String.valueOf(problem.line()), problem.column(),
                problem.value(), problem.reason().messageKey()));
        parts.addAll(problem.args());
        return String.join(SEPARATOR, parts.stream().map(part -> part.replace(SEPARATOR, "/")).toList());
    }
}
