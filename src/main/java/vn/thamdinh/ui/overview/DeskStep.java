package vn.thamdinh.ui.overview;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.PlanFact.CostNoted;
import vn.thamdinh.domain.ledger.PlanFact.GuidanceGiven;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.view.RoundView;

/** The steps of an open workspace. */
record DeskStep(Desk desk) implements StepPort {

    @Override
    public boolean writes() {
        return desk.views().round().flatMap(RoundView::me).filter(me -> me.role() == Role.SECRETARIAT).isPresent();
    }

    @Override
    public List<GuidanceGiven> papers(String step) {
        return desk.guidance().of(step);
    }

    @Override
    public Outcome<Saved> give(String step, Path file, String note) {
        return desk.guidance().give(file, step, note);
    }

    @Override
    public Outcome<Saved> drop(GuidanceGiven paper, String reason) {
        return desk.guidance().drop(paper.step(), paper.sha256(), reason);
    }

    @Override
    public Outcome<Path> saveCopy(GuidanceGiven paper, Path target) {
        return desk.guidance().saveCopy(paper, target);
    }

    @Override
    public List<CostNoted> costs(String step) {
        return desk.costs().all().stream().filter(cost -> cost.step().equals(step)).toList();
    }

    @Override
    public List<String> bodies(String step) {
        return desk.costs().bodies(step);
    }

    @Override
    public Outcome<Saved> note(String step, String body, BigDecimal amount, String note) {
        return desk.costs().note(step, body, amount, note);
    }
}
