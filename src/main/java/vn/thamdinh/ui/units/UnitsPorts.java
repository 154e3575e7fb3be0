package vn.thamdinh.ui.units;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.appraisal.ImportScores;
import vn.thamdinh.usecase.view.RoundView;
import vn.thamdinh.usecase.view.UnitRow;
import vn.thamdinh.usecase.view.Views;

/**
 * What the list of units asks and orders. All of it blocks.
 *
 * @param survey what was counted of a form in a unit
 * @param count  stores a count; answers when it became durable
 */
public record UnitsPorts(Supplier<Optional<RoundView>> round, Supplier<List<UnitRow>> units,
                         BiFunction<UnitId, SurveyFormId, Optional<SurveyCount>> survey,
                         Function<SurveyCount, Outcome<Instant>> count, SheetReader sheets, SheetWriter forms,
                         FigurePort figures) {

    /** Kinds of files that are taken in; the words are the message "units.sheet." + key. */
    public enum Sheet {
        SELF("self"), VERIFY("verify"), SURVEYS("surveys"), FIGURES("figures");

        private final String key;

        Sheet(String key) {
            this.key = key;
        }

        String messageKey() {
            return "units.sheet." + key;
        }
    }

    /** Takes whole files in, or nothing of any: each fault is then an argument of the refusal. */
    @FunctionalInterface
    public interface SheetReader {
        Outcome<Imported> read(Sheet sheet, List<Path> files);
    }

    /** Writes a workbook for each unit into a folder: to score itself, or to be verified. */
    @FunctionalInterface
    public interface SheetWriter {
        Outcome<List<Path>> write(Stage stage, Path folder, Progress progress);
    }

    /**
     * What a file brought.
     *
     * @param values    values that are new
     * @param unchanged values that were known already
     * @param at        when it became durable
     */
    public record Imported(int values, int unchanged, Instant at) {
    }

    /** The open workspace itself. */
    public static UnitsPorts of(Desk desk) {
        Views views = desk.views();
        return new UnitsPorts(views::round, views::units, views::survey,
                count -> desk.countSurvey().count(count).then(saved -> Outcome.done(saved.at())),
                (sheet, files) -> take(desk, sheet, files),
                (stage, folder, progress) -> desk.exportScoreSheets().export(stage, folder, Set.of(), progress),
                FigurePort.of(desk));
    }

    private static Outcome<Imported> take(Desk desk, Sheet sheet, List<Path> files) {
        ImportScores take = desk.importScores();
        Outcome<ImportScores.Imported> taken = switch (sheet) {
            case SELF -> take.scores(files, Optional.of(Stage.SELF));
            case VERIFY -> take.scores(files, Optional.of(Stage.VERIFY));
            case SURVEYS -> take.surveys(files.getFirst());
            case FIGURES -> take.figures(files.getFirst());
        };
        return taken.then(got -> Outcome.done(new Imported(got.taken(), got.unchanged(),
                desk.views().round().flatMap(RoundView::lastSaved).orElse(Instant.EPOCH))));
    }
}
