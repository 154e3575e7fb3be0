package vn.thamdinh.ui.change;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.ledger.RoundFact.ProgrammeAdopted;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.change.ProgrammeDiff;
import vn.thamdinh.domain.programme.change.Proposal;
import vn.thamdinh.ui.common.BackgroundTasks;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.change.ChangeProgramme;
import vn.thamdinh.usecase.change.CompareProgrammes;
import vn.thamdinh.usecase.change.CompareProgrammes.Copied;
import vn.thamdinh.usecase.change.DryRun;
import vn.thamdinh.usecase.studio.ProgrammeOffer;
import vn.thamdinh.usecase.studio.Studio;

/** The same at a desk. */
final class DeskChange implements ChangePort {

    private final Desk desk;
    private final Optional<Studio> studio;
    private final CompareProgrammes compare = new CompareProgrammes();

    DeskChange(Desk desk, Optional<Studio> studio) {
        this.desk = desk;
        this.studio = studio;
    }

    private ChangeProgramme change() {
        BackgroundTasks.assertNotFxThread();
        return desk.changeProgramme();
    }

    @Override
    public State state() {
        ChangeProgramme change = change();
        return new State(change.inForce().orElseThrow(), change.adoption().map(ProgrammeAdopted::reason),
                change.unmapped().size(), change.permitted());
    }

    @Override
    public List<ProgrammeOffer> drafts() {
        BackgroundTasks.assertNotFxThread();
        return studio.map(Studio::finished).orElse(List.of());
    }

    @Override
    public Outcome<Other> open(ProgrammeOffer draft) {
        return beside(compare.open(draft));
    }

    @Override
    public Outcome<Other> open(Path folder) {
        return beside(compare.open(folder.toString()));
    }

    private Outcome<Other> beside(Outcome<CompareProgrammes.Opened> found) {
        ChangeProgramme change = change();
        return found.then(opened -> {
            Optional<Programme> from = change.from(opened.programme());
            return from.map(old -> Outcome.done(new Other(opened, old,
                            ProgrammeDiff.of(old, opened.programme()), Proposal.of(old, opened.programme()))))
                    .orElseGet(() -> Outcome.refused(Reason.PROGRAMME_IN_FORCE));
        });
    }

    @Override
    public Outcome<DryRun> dryRun(Other other, Proposal proposal) {
        return change().dryRun(other.opened(), proposal);
    }

    @Override
    public Outcome<Saved> adopt(Other other, Proposal proposal, String reason) {
        return change().adopt(other.opened(), proposal, reason);
    }

    @Override
    public Outcome<Saved> undo(String reason) {
        return change().undo(reason);
    }

    @Override
    public Outcome<Copied> copy(int year, Path folder) {
        return change().copy(year, folder);
    }
}
