package vn.thamdinh.ui.studio;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.ui.common.BackgroundTasks;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.studio.Draft;
import vn.thamdinh.usecase.studio.DraftLine;
import vn.thamdinh.usecase.studio.DraftState;
import vn.thamdinh.usecase.studio.ProgrammeOffer;
import vn.thamdinh.usecase.studio.Received;
import vn.thamdinh.usecase.studio.RoundStudio;
import vn.thamdinh.usecase.studio.Studio;
import vn.thamdinh.usecase.studio.StudioKey;

/**
 * What the studio's screens ask for. All of it is called off the FX thread.
 *
 * @param round what an open workspace adds; nothing before one is open
 */
public record StudioPort(Studio studio, StudioKey key, Optional<RoundStudio> round) {

    /** The same inside an open workspace. */
    public StudioPort in(RoundStudio open) {
        return new StudioPort(studio, key, Optional.of(open));
    }

    /** Whose key signs, and whether its passphrase must be typed. */
    enum Signer { WORKSPACE, STUDIO, NEW_STUDIO }

    /** What the shelf shows. */
    record Shelf(List<DraftLine> drafts, List<ProgrammeOffer> sources) {
    }

    Shelf shelf() {
        BackgroundTasks.assertNotFxThread();
        List<ProgrammeOffer> sources = new ArrayList<>();
        round.flatMap(RoundStudio::programme).ifPresent(sources::add);
        sources.addAll(studio.shipped());
        return new Shelf(studio.drafts(), sources);
    }

    Outcome<Draft> open(String folder) {
        return studio.open(folder);
    }

    Outcome<Draft> empty() {
        return studio.empty();
    }

    Outcome<Draft> copy(ProgrammeOffer source) {
        return studio.copy(source);
    }

    Outcome<Draft> copy(Path folder) {
        return studio.copy(folder);
    }

    Outcome<String> remove(String folder) {
        return studio.remove(folder);
    }

    Outcome<Received> receive(Path file) {
        return round.map(known -> known.read(file)).orElseGet(() -> studio.read(file, key));
    }

    Outcome<Draft> keep(Received received) {
        return studio.keep(received);
    }

    Signer signer() {
        return round.isPresent() ? Signer.WORKSPACE : key.exists() ? Signer.STUDIO : Signer.NEW_STUDIO;
    }

    /** The name that is offered as the maker's. */
    String me() {
        return round.map(RoundStudio::me).orElse("");
    }

    Outcome<Path> sign(DraftState draft, String maker, char[] passphrase, Path file) {
        BackgroundTasks.assertNotFxThread();
        return round.map(known -> known.sign(draft, maker, file))
                .orElseGet(() -> studio.sign(draft, maker, key, passphrase, file));
    }
}
