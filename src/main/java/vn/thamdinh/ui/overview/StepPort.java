package vn.thamdinh.ui.overview;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import vn.thamdinh.domain.ledger.PlanFact.CostNoted;
import vn.thamdinh.domain.ledger.PlanFact.GuidanceGiven;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Saved;

/** What goes with the steps of the plan; every call blocks. */
public interface StepPort {

    /** Whether the person attaches papers and notes costs, or only reads. */
    boolean writes();

    List<GuidanceGiven> papers(String step);

    Outcome<Saved> give(String step, Path file, String note);

    Outcome<Saved> drop(GuidanceGiven paper, String reason);

    Outcome<Path> saveCopy(GuidanceGiven paper, Path target);

    List<CostNoted> costs(String step);

    /** Bodies that the step names. */
    List<String> bodies(String step);

    Outcome<Saved> note(String step, String body, BigDecimal amount, String note);

    /** The open workspace itself. */
    static StepPort of(Desk desk) {
        return new DeskStep(desk);
    }
}
