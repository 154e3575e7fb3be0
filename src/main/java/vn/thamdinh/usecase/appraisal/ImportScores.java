package vn.thamdinh.usecase.appraisal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thamdinh.documents.spreadsheet.Workbook;
import vn.thamdinh.documents.workbook.ScoreForm;
import vn.thamdinh.documents.workbook.ScoreForm.Given;
import vn.thamdinh.documents.workbook.ScoreReturn;
import vn.thamdinh.documents.workbook.Stamp;
import vn.thamdinh.documents.workbook.Tables;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.ledger.SurveyFact.SurveyCounted;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.wire.sheet.FigureTable;
import vn.thamdinh.wire.sheet.ScoreRow;
import vn.thamdinh.wire.sheet.ScoreTable;
import vn.thamdinh.wire.sheet.SheetProblem;
import vn.thamdinh.wire.sheet.SheetReading;
import vn.thamdinh.wire.sheet.SheetTable;
import vn.thamdinh.wire.sheet.SurveyCsv;

/**
 * Takes over self-scores, district scores and survey counts from CSV files and workbooks. Files with any mistake are
 * refused whole, and several files with a mistake in one of them all together.
 */
public final class ImportScores {

    private static final int MOST_FILES = 1_000;

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

    /** A file by its name; empty where it is the only one. */
    private record Source(String name, SheetFile content) {
    }

    /** What a file gives, before anything is stored. */
    private record Collected(List<Fact> facts, List<SheetFault> faults) {
    }

    /** Takes scores of the units themselves ({@link Stage#SELF}) or of their districts ({@link Stage#VERIFY}). */
    public Outcome<Imported> scores(Path file, Stage stage) {
        return scores(List.of(file), Optional.of(stage));
    }

    /** The same for a file's content. */
    public Outcome<Imported> scores(byte[] file, Stage stage) {
        return isFromSheets(stage) ? withProgramme(programme -> {
            ScoreReading judge = new ScoreReading(programme, book.snapshot().facts());
            return store(scores(new Source("", SheetFile.of(file)), Optional.of(stage), programme, judge));
        }) : Outcome.refused(Reason.BAD_INPUT, stage.name());
    }

    /**
     * Takes several files, all or none.
     *
     * @param stage whose scores they are; nothing where each is a sheet that this program made and says so itself
     */
    public Outcome<Imported> scores(List<Path> files, Optional<Stage> stage) {
        if (stage.filter(asked -> !isFromSheets(asked)).isPresent() || files.size() > MOST_FILES) {
            return Outcome.refused(Reason.BAD_INPUT, stage.map(Stage::name).orElse(Integer.toString(files.size())));
        }
        return withProgramme(programme -> {
            List<Fact> facts = new ArrayList<>();
            List<SheetFault> faults = new ArrayList<>();
            Map<Subject, String> seen = new HashMap<>();
            ScoreReading judge = new ScoreReading(programme, book.snapshot().facts());
            for (Path file : files) {
                String name = files.size() == 1 ? "" : String.valueOf(file.getFileName());
                switch (SheetFile.read(file)) {
                    case Outcome.Refused<SheetFile> refused -> {
                        return refused.as();
                    }
                    case Outcome.Done<SheetFile>(SheetFile content) -> {
                        Collected collected = scores(new Source(name, content), stage, programme, judge);
                        facts.addAll(collected.facts());
                        faults.addAll(collected.faults());
                        collected.facts().forEach(fact -> checkTwice(fact, name, seen, faults));
                    }
                }
            }
            return store(new Collected(facts, faults));
        });
    }

    /** Takes survey counts. */
    public Outcome<Imported> surveys(Path file) {
        return SheetFile.read(file).then(content -> withProgramme(programme -> store(surveys(content, programme))));
    }

    /** The same for a file's content. */
    public Outcome<Imported> surveys(byte[] file) {
        return withProgramme(programme -> store(surveys(SheetFile.of(file), programme)));
    }

    /** Takes figures that rules use. */
    public Outcome<Imported> figures(Path file) {
        return SheetFile.read(file).then(content -> withProgramme(programme -> store(figures(content, programme))));
    }

    private static boolean isFromSheets(Stage stage) {
        return stage == Stage.SELF || stage == Stage.VERIFY;
    }

    private Outcome<Imported> withProgramme(Function<Programme, Outcome<Imported>> work) {
        return book.snapshot().programme().map(work).orElseGet(() -> Outcome.refused(Reason.NO_ROUND));
    }

    private void checkTwice(Fact fact, String file, Map<Subject, String> seen, List<SheetFault> faults) {
        String earlier = seen.putIfAbsent(Subject.of(fact, book.workspace().writer()), file);
        if (earlier != null && !earlier.equals(file) && fact instanceof ScoreFact.ScoreGiven given) {
            faults.add(SheetFault.of(file, new SheetProblem(0, "", given.unit() + " " + given.component(),
                    SheetProblem.Reason.DUPLICATE, List.of(earlier))));
        }
    }

    private Collected scores(Source source, Optional<Stage> stage, Programme programme, ScoreReading judge) {
        return switch (source.content()) {
            case SheetFile.Unreadable(SheetProblem problem) -> faulty(source.name(), problem);
            case SheetFile.Csv(byte[] bytes) -> stage.isEmpty() ? noStage(source.name())
                    : collected(source.name(), List.of(judged(ScoreTable.read(bytes, programme), stage.get(), judge)),
                            row -> fact(programme, row, stage.get()));
            case SheetFile.Book(Workbook workbook) -> Stamp.of(workbook).filter(ScoreReturn::isOne)
                    .map(stamp -> returned(source.name(), ScoreReturn.read(workbook, stamp, round(programme)), stage,
                            programme, judge))
                    .orElseGet(() -> stage.isEmpty() ? noStage(source.name()) : collected(source.name(),
                            tables(workbook, ScoreTable::columns).map(table -> judged(ScoreTable.read(table, programme,
                                    Optional.empty()), stage.get(), judge)).toList(),
                            row -> fact(programme, row, stage.get())));
        };
    }

    private ScoreReturn.Round round(Programme programme) {
        return new ScoreReturn.Round(programme, book.snapshot().round().map(known -> known.hex()).orElse(""),
                (unit, stage) -> standing(programme, unit, stage));
    }

    private Collected returned(String name, ScoreReturn.Returned returned, Optional<Stage> stage, Programme programme,
                               ScoreReading judge) {
        if (stage.isPresent() && returned.stage().isPresent() && !stage.equals(returned.stage())) {
            return faulty(name, new SheetProblem(0, "", ScoreForm.word(returned.stage().get()),
                    SheetProblem.Reason.OTHER_STAGE, List.of(ScoreForm.word(stage.get()))));
        }
        SheetReading<ScoreRow> reading = returned.stage().map(at -> judged(returned.reading(), at, judge))
                .orElse(returned.reading());
        return collected(name, List.of(reading), row -> fact(programme, row, returned.stage().orElseThrow()));
    }

    /** A score far from the stage before needs its reason in a sheet too. */
    private static SheetReading<ScoreRow> judged(SheetReading<ScoreRow> reading, Stage stage, ScoreReading judge) {
        return reading.clean()
                ? new SheetReading<>(reading.rows(), judge.problems(reading.rows(), stage), reading.blank()) : reading;
    }

    private Map<ComponentId, Given> standing(Programme programme, UnitId unit, Stage stage) {
        Map<ComponentId, Given> standing = new HashMap<>();
        book.snapshot().facts().sheet(new SheetKey(unit, stage, scorer(programme, unit, stage))).cells()
                .forEach((component, cell) -> cell.value().ifPresent(given ->
                        standing.put(component, new Given(given.inputs(), given.reason()))));
        return standing;
    }

    private Collected surveys(SheetFile file, Programme programme) {
        return switch (file) {
            case SheetFile.Unreadable(SheetProblem problem) -> faulty("", problem);
            case SheetFile.Csv(byte[] bytes) ->
                    collected("", List.of(SurveyCsv.read(bytes, programme)), SurveyCounted::new);
            case SheetFile.Book(Workbook workbook) -> collected("", tables(workbook, SurveyCsv::columns)
                    .map(table -> SurveyCsv.read(table, programme)).toList(), SurveyCounted::new);
        };
    }

    private Collected figures(SheetFile file, Programme programme) {
        return switch (file) {
            case SheetFile.Unreadable(SheetProblem problem) -> faulty("", problem);
            case SheetFile.Csv(byte[] bytes) ->
                    collected("", List.of(FigureTable.read(bytes, programme)), recorded -> recorded);
            case SheetFile.Book(Workbook workbook) -> collected("", tables(workbook, FigureTable::columns)
                    .map(table -> FigureTable.read(table, programme)).toList(), recorded -> recorded);
        };
    }

    /** The tables with most of the needed columns; one without rows where there is none, whose lack is then told. */
    private static Stream<SheetTable> tables(Workbook workbook, ToIntFunction<List<String>> columns) {
        for (int least = 3; least > 0; least--) {
            List<SheetTable> tables = Tables.of(workbook, columns, least);
            if (!tables.isEmpty()) {
                return tables.stream();
            }
        }
        return Stream.of(new SheetTable("", List.of(), List.of(), List.of()));
    }

    private static Collected faulty(String name, SheetProblem problem) {
        return new Collected(List.of(), List.of(SheetFault.of(name, problem)));
    }

    private static Collected noStage(String name) {
        return faulty(name, new SheetProblem(0, "", "", SheetProblem.Reason.OTHER_STAGE, List.of("self, verify")));
    }

    private static <T> Collected collected(String name, List<SheetReading<T>> readings,
                                           Function<T, ? extends Fact> fact) {
        List<SheetFault> faults = readings.stream().flatMap(reading -> reading.problems().stream())
                .map(problem -> SheetFault.of(name, problem)).toList();
        return new Collected(faults.isEmpty() ? readings.stream().flatMap(reading -> reading.rows().stream())
                .<Fact>map(fact).toList() : List.of(), faults);
    }

    private static Scorer scorer(Programme programme, UnitId unit, Stage stage) {
        return Scorer.of(stage == Stage.SELF ? unit : programme.unit(unit).orElseThrow().district());
    }

    private static Fact fact(Programme programme, ScoreRow row, Stage stage) {
        return new ScoreFact.ScoreGiven(row.unit(), row.component(), stage, scorer(programme, row.unit(), stage),
                row.inputs().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                        input -> Numbers.plain(input.getValue()))), row.reason());
    }

    private Outcome<Imported> store(Collected collected) {
        if (!collected.faults().isEmpty()) {
            return new Outcome.Refused<>(Reason.FAULTY_SHEET,
                    collected.faults().stream().map(SheetFault::coded).toList());
        }
        List<Fact> facts = collected.facts();
        List<Fact> changed = facts.stream().filter(fact -> !stands(fact)).toList();
        var imported = new Imported(changed.size(), facts.size() - changed.size());
        return changed.isEmpty() ? Outcome.done(imported) : book.append(changed).then(_ -> Outcome.done(imported));
    }

    private boolean stands(Fact fact) {
        var heads = book.snapshot().heads(Subject.of(fact, book.workspace().writer()));
        return heads.size() == 1 && heads.getFirst().fact().equals(Optional.of(fact));
    }
}
