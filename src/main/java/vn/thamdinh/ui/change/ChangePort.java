package vn.thamdinh.ui.change;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.change.Difference;
import vn.thamdinh.domain.programme.change.Proposal;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.change.CompareProgrammes;
import vn.thamdinh.usecase.change.CompareProgrammes.Copied;
import vn.thamdinh.usecase.change.DryRun;
import vn.thamdinh.usecase.studio.ProgrammeOffer;

/** What the dialog asks and does; all of it blocks. */
interface ChangePort {

    /**
     * How the round stands.
     *
     * @param reason   why the programme was changed last; empty where it never was
     * @param unmapped entries that cannot be read
     */
    record State(Programme programme, Optional<String> reason, int unmapped, boolean permitted) {
    }

    /** Another programme, and what name and wording suggest. */
    record Other(CompareProgrammes.Opened opened, Programme from, List<Difference> differences, Proposal proposal) {
        public Other {
            differences = List.copyOf(differences);
        }
    }

    State state();

    /** What was written at this computer's studio and has no problems, the one changed last first. */
    List<ProgrammeOffer> drafts();

    Outcome<Other> open(ProgrammeOffer draft);

    Outcome<Other> open(Path folder);

    Outcome<DryRun> dryRun(Other other, Proposal proposal);

    Outcome<Saved> adopt(Other other, Proposal proposal, String reason);

    Outcome<Saved> undo(String reason);

    Outcome<Copied> copy(int year, Path folder);
}
