package vn.thamdinh.ui.units;

import java.util.List;

import vn.thamdinh.domain.ledger.FigureFact.FigureRecorded;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.view.UnitFigure;

/** Figures of a unit that rules use, read and recorded; every call blocks. */
public interface FigurePort {

    /** All figures of the programme, with what is recorded for the unit. */
    List<UnitFigure> of(UnitId unit);

    /** Records figures, all or none; answers how many are new. */
    Outcome<Integer> record(List<FigureRecorded> figures);

    /** The open workspace itself. */
    static FigurePort of(Desk desk) {
        return new FigurePort() {
            @Override
            public List<UnitFigure> of(UnitId unit) {
                return desk.views().figures(unit);
            }

            @Override
            public Outcome<Integer> record(List<FigureRecorded> figures) {
                return desk.recordFigures().record(figures);
            }
        };
    }
}
