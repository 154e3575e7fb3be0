package vn.thamdinh.usecase.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.thamdinh.documents.workbook.ScoreForm;
import vn.thamdinh.documents.workbook.ScoreForm.Given;
import vn.thamdinh.documents.workbook.ScoreWorkbook;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.papers.OutsideFile;
import vn.thamdinh.usecase.view.RoundView;
import vn.thamdinh.usecase.view.Views;

/** Writes a workbook for each commune on which it scores itself, or on which its district verifies. */
public final class ExportScoreSheets {

    private final Views views;

    public ExportScoreSheets(Views views) {
        this.views = views;
    }

    /**
     * Writes the sheets; units that the person at the desk must not see are left out.
     *
     * @param stage {@link Stage#SELF} or {@link Stage#VERIFY}
     * @param units which communes; all for none
     * @return the files, in the plan's order
     */
    public Outcome<List<Path>> export(Stage stage, Path folder, Collection<UnitId> units, Progress progress) {
        if (stage != Stage.SELF && stage != Stage.VERIFY) {
            return Outcome.refused(Reason.BAD_INPUT, stage.name());
        }
        return views.round().map(round -> {
            List<Unit> chosen = round.programme().units().stream()
                    .filter(unit -> units.isEmpty() || units.contains(unit.id()))
                    .filter(unit -> views.sheet(unit.id()) instanceof Outcome.Done<?>).toList();
            try {
                return write(round, chosen, stage, folder, progress);
            } catch (Cancelled e) {
                return Outcome.<List<Path>>refused(Reason.CANCELLED);
            }
        }).orElseGet(() -> Outcome.refused(Reason.NO_ROUND));
    }

    private Outcome<List<Path>> write(RoundView round, List<Unit> units, Stage stage, Path folder, Progress progress)
            throws Cancelled {
        List<Path> files = new ArrayList<>();
        for (Unit unit : units) {
            progress.check();
            Path file = folder.resolve(name(stage, unit));
            if (OutsideFile.write(file, ScoreWorkbook.write(form(round, unit, stage)))
                    instanceof Outcome.Refused<Path> refused) {
                return refused.as();
            }
            files.add(file);
            progress.at(files.size(), units.size());
        }
        return Outcome.done(files);
    }

    private static String name(Stage stage, Unit unit) {
        String folded = Folding.key(unit.fullName()).replaceAll("[^a-z0-9]+", "-").toLowerCase(Locale.ROOT);
        return (stage == Stage.SELF ? "phieu-tu-cham-" : "phieu-tham-tra-") + unit.id().code() + "-" + folded + ".xlsx";
    }

    private ScoreForm form(RoundView round, Unit unit, Stage stage) {
        Map<ComponentId, Given> standing = new HashMap<>();
        Map<ComponentId, String> before = new HashMap<>();
        Scorer scorer = Scorer.of(stage == Stage.SELF ? unit.id() : unit.district());
        views.sheet(new SheetKey(unit.id(), stage, scorer)).cells().forEach((component, cell) -> cell.value()
                .ifPresent(given -> standing.put(component, new Given(given.inputs(), given.reason()))));
        if (stage == Stage.VERIFY) {
            views.sheet(new SheetKey(unit.id(), Stage.SELF, Scorer.of(unit.id()))).cells()
                    .forEach((component, cell) -> cell.value()
                            .ifPresent(given -> before.put(component, Numbers.trimmed(given.points()))));
        }
        return new ScoreForm(round.programme(), unit, stage, round.round().hex(), round.digest(), round.rehearsal(),
                standing, before);
    }
}
