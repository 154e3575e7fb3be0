package vn.thamdinh.ui.appraisal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import vn.thamdinh.domain.scoring.ScoreSheet;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.view.HandedIn;
import vn.thamdinh.usecase.view.HistoryLine;
import vn.thamdinh.usecase.view.MemberRow;
import vn.thamdinh.usecase.view.RoundView;
import vn.thamdinh.usecase.view.UnitRow;
import vn.thamdinh.usecase.view.UnitSheet;
import vn.thamdinh.usecase.view.Views;

/**
 * What the appraisal asks. All of it blocks.
 *
 * @param sheet   a unit with all stages; refused for a recused member
 * @param sheetOf one scorer's sheet
 * @param drafts  unfinished texts by key
 * @param writers writer id → who writes on which device
 * @param handedIn whether and when a sheet was handed in
 */
public record AppraisalReads(Supplier<Optional<RoundView>> round, Supplier<List<UnitRow>> units,
                             Function<UnitId, Outcome<UnitSheet>> sheet, Function<SheetKey, ScoreSheet> sheetOf,
                             Supplier<List<MemberRow>> members, Supplier<Map<String, String>> drafts,
                             Past history, Supplier<Map<String, String>> writers,
                             Function<SheetKey, Optional<HandedIn>> handedIn) {

    /** The latest entries whose subject begins so, newest first. */
    @FunctionalInterface
    public interface Past {
        List<HistoryLine> lines(String subjectPrefix, int limit);
    }

    /** The open workspace itself. */
    public static AppraisalReads of(Desk desk) {
        Views views = desk.views();
        return new AppraisalReads(views::round, views::units, views::sheet, views::sheet, views::members,
                views::drafts, views::history, views::writers, views::handedIn);
    }
}
