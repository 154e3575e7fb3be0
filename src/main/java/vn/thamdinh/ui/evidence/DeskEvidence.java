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
import vn.thamdinh.usecase.evidence.EvidenceDesk;
import vn.thamdinh.usecase.evidence.EvidencePlace;
import vn.thamdinh.usecase.evidence.EvidenceShelf;
import vn.thamdinh.usecase.evidence.Incoming;
import vn.thamdinh.usecase.evidence.intake.CardDrive;
import vn.thamdinh.usecase.evidence.intake.CardFile;
import vn.thamdinh.usecase.evidence.intake.IntakeState;
import vn.thamdinh.usecase.evidence.intake.LookAtCard;
import vn.thamdinh.usecase.evidence.intake.Pasted;
import vn.thamdinh.usecase.evidence.look.FileView;
import vn.thamdinh.usecase.evidence.look.Glance;
import vn.thamdinh.usecase.evidence.look.Hint;
import vn.thamdinh.usecase.evidence.look.OneAtATime;
import vn.thamdinh.usecase.view.PageImage;

/** The open workspace, as the screens of evidence ask of it. */
final class DeskEvidence implements EvidencePort {

    private final Desk desk;
    private final Clock clock;
    private final FileDialogs dialogs;
    private final EvidenceDesk evidence;
    private final EvidenceShelf shelf;

    DeskEvidence(Desk desk, Clock clock, FileDialogs dialogs) {
        this.desk = desk;
        this.clock = clock;
        this.dialogs = dialogs;
        this.evidence = desk.evidence();
        this.shelf = evidence.shelf();
    }

    @Override
    public Shelf read(EvidencePlace place) {
        if (place.tie().isPresent()) {
            return new Shelf(shelf.of(place.unit(), place.tie().get()), Optional.empty(), false);
        }
        return place.component().map(component -> new Shelf(shelf.of(place.unit(), component),
                shelf.absence(place.unit(), component), shelf.lacking(place.unit()).contains(component)))
                .orElseGet(() -> new Shelf(shelf.of(place.unit()), Optional.empty(), false));
    }

    @Override
    public List<ComponentId> lacking(UnitId unit) {
        return shelf.lacking(unit);
    }

    @Override
    public Optional<Glance> glance(FileAttached file) {
        return evidence.glances().of(file);
    }

    @Override
    public Runnable onGlance(Consumer<String> listener) {
        return evidence.glances().listen(listener);
    }

    @Override
    public List<Hint> hints(Evidence file, Progress progress) {
        return evidence.similar().of(file, progress);
    }

    @Override
    public FileView view(FileAttached file, int longSide, int page) {
        return evidence.preview().view(file, longSide, page);
    }

    @Override
    public Outcome<Saved> drop(FileAttached file, String reason) {
        return evidence.drop().drop(file, reason);
    }

    @Override
    public Outcome<Saved> putBack(FileAttached file) {
        return evidence.drop().putBack(file);
    }

    @Override
    public Outcome<Saved> explain(UnitId unit, ComponentId component, String reason) {
        return evidence.absence().explain(unit, component, reason);
    }

    @Override
    public Outcome<Attached> reduce(Evidence file, String why) {
        return evidence.reduce().reduce(file, why);
    }

    @Override
    public Outcome<Path> save(FileAttached file, Path target) {
        return evidence.saveCopy().save(file, target);
    }

    @Override
    public String unitName(UnitId unit) {
        return desk.views().round().flatMap(round -> round.programme().unit(unit))
                .map(known -> known.fullName()).orElse(unit.code());
    }

    @Override
    public void add(List<Incoming> files, EvidencePlace place, boolean smaller) {
        evidence.intake().add(files, place, smaller);
    }

    @Override
    public IntakeState intake() {
        return evidence.intake().state();
    }

    @Override
    public Runnable onIntake(Runnable listener) {
        return evidence.intake().listen(state -> listener.run());
    }

    @Override
    public void acknowledge() {
        evidence.intake().acknowledge();
    }

    @Override
    public String likenessName() {
        return evidence.earlier().name();
    }

    @Override
    public Outcome<Integer> writeLikeness(Path file, char[] passphrase) {
        return evidence.earlier().export(file, passphrase);
    }

    @Override
    public Outcome<Integer> bringLikeness(Path file, char[] passphrase, Progress progress) {
        return evidence.earlier().bringIn(file, passphrase, progress);
    }

    @Override
    public FileDialogs dialogs() {
        return dialogs;
    }

    @Override
    public List<CardDrive> drives() {
        return LookAtCard.drives();
    }

    @Override
    public List<CardFile> newFiles(Path folder, Progress progress) throws IOException {
        return evidence.card().newFiles(folder, progress);
    }

    @Override
    public Glance cardGlance(Path file) {
        return OneAtATime.glance(file);
    }

    @Override
    public Incoming pasted(PageImage picture) {
        return Pasted.png(picture, clock);
    }
}
