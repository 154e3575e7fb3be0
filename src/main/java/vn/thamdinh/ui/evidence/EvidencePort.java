package vn.thamdinh.ui.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.evidence.Attached;
import vn.thamdinh.usecase.evidence.Evidence;
import vn.thamdinh.usecase.evidence.EvidencePlace;
import vn.thamdinh.usecase.evidence.Incoming;
import vn.thamdinh.usecase.evidence.intake.CardDrive;
import vn.thamdinh.usecase.evidence.intake.CardFile;
import vn.thamdinh.usecase.evidence.intake.IntakeState;
import vn.thamdinh.usecase.evidence.look.FileView;
import vn.thamdinh.usecase.evidence.look.Glance;
import vn.thamdinh.usecase.evidence.look.Hint;
import vn.thamdinh.usecase.view.PageImage;

/** What the screens of evidence ask for. Everything blocks unless it is said to return at once. */
public interface EvidencePort {

    /**
     * What there is at a place.
     *
     * @param absence why a component has no file, where somebody said so
     * @param lacking whether the programme asks for a file or a reason, and neither is there
     */
    record Shelf(List<Evidence> files, Optional<String> absence, boolean lacking) {

        public Shelf {
            files = List.copyOf(files);
        }
    }

    Shelf read(EvidencePlace place);

    /** Components of the unit that show neither a file nor a reason, where the programme asks for it. */
    List<ComponentId> lacking(UnitId unit);

    /** What is known of a file; what is not is made in the background and told to {@link #onGlance}. */
    Optional<Glance> glance(FileAttached file);

    /** Told SHA-256 on any thread; undone by running the answer. */
    Runnable onGlance(Consumer<String> listener);

    List<Hint> hints(Evidence file, Progress progress);

    FileView view(FileAttached file, int longSide, int page);

    Outcome<Saved> drop(FileAttached file, String reason);

    Outcome<Saved> putBack(FileAttached file);

    Outcome<Saved> explain(UnitId unit, ComponentId component, String reason);

    Outcome<Attached> reduce(Evidence file, String why);

    Outcome<Path> save(FileAttached file, Path target);

    /** Full name of a unit. */
    String unitName(UnitId unit);

    /** Takes files in in the background; returns at once. */
    void add(List<Incoming> files, EvidencePlace place, boolean smaller);

    /** How far the taking in has come; returns at once. */
    IntakeState intake();

    /** Told of every step on any thread; undone by running the answer. */
    Runnable onIntake(Runnable listener);

    /** Forgets what was told of files that are through. */
    void acknowledge();

    /** How the file of this round's likenesses is called. */
    String likenessName();

    /** Writes what this round's pictures are found again by; the number of pictures. */
    Outcome<Integer> writeLikeness(Path file, char[] passphrase);

    /** Takes in that of an earlier round. */
    Outcome<Integer> bringLikeness(Path file, char[] passphrase, Progress progress);

    /** Where files come from and go to. */
    FileDialogs dialogs();

    List<CardDrive> drives();

    List<CardFile> newFiles(Path folder, Progress progress) throws IOException;

    Glance cardGlance(Path file);

    Incoming pasted(PageImage picture);

    /** The open workspace itself. */
    static EvidencePort of(Desk desk, Clock clock, FileDialogs dialogs) {
        return new DeskEvidence(desk, clock, dialogs);
    }
}
