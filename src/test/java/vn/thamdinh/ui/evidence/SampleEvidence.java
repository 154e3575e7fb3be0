package vn.thamdinh.ui.evidence;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.stage.Window;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.ui.HalfwayRound;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.evidence.Attached;
import vn.thamdinh.usecase.evidence.Evidence;
import vn.thamdinh.usecase.evidence.EvidencePlace;
import vn.thamdinh.usecase.evidence.EvidenceSort;
import vn.thamdinh.usecase.evidence.Incoming;
import vn.thamdinh.usecase.evidence.intake.CardDrive;
import vn.thamdinh.usecase.evidence.intake.CardFile;
import vn.thamdinh.usecase.evidence.intake.IntakeState;
import vn.thamdinh.usecase.evidence.look.FileView;
import vn.thamdinh.usecase.evidence.look.Glance;
import vn.thamdinh.usecase.evidence.look.Hint;
import vn.thamdinh.usecase.view.PageImage;

/** Evidence in memory, for screens; notes what it was asked to do. */
public final class SampleEvidence implements EvidencePort, FileDialogs {
    public final List<Evidence> files = new ArrayList<>();
    public final List<String> asked = new ArrayList<>();
    public final List<ComponentId> lacking = new ArrayList<>();
    public final Map<String, Glance> glances = new HashMap<>();
    public final Map<String, FileView> views = new HashMap<>();
    public final Map<String, List<Hint>> hints = new HashMap<>();
    public final List<CardFile> card = new ArrayList<>();
    public List<Path> chosen = List.of();
    public IntakeState state = IntakeState.REST;
    private final List<Runnable> listeners = new ArrayList<>();
    private int count;

    /** A file of that name and sort at a place. */
    public Evidence add(EvidencePlace place, String name, String mediaType, long size) {
        String sha256 = "%064x".formatted(++count);
        var evidence = new Evidence(new EntryId("%064x".formatted(1000 + count)), new FileAttached(place.unit(),
                place.component(), sha256, size, name, mediaType, ""), "Nguyễn Thị Ánh Nguyệt",
                Instant.parse("2024-11-05T02:0" + count % 10 + ":00Z"), true, place.tie().stream().toList(),
                Optional.empty());
        files.add(evidence);
        return evidence;
    }

    public void glance(Evidence evidence, EvidenceSort sort, byte[] thumbnail) {
        glances.put(evidence.file().sha256(), new Glance(sort, thumbnail.length > 0 ? Optional.empty()
                : Optional.of(sort == EvidenceSort.DANGEROUS ? Glance.Unseen.DANGEROUS : Glance.Unseen.NO_PREVIEW),
                false, thumbnail.length > 0 ? 4000 : 0, 3000, Optional.of(java.time.LocalDateTime.of(2024, 11, 5, 9, 12)),
                Optional.of("Samsung SM-A546E"), Optional.of(new Glance.Place(11.8372, 106.9518)), new byte[0],
                thumbnail));
    }

    public void tell(IntakeState now) {
        state = now;
        listeners.forEach(Runnable::run);
    }

    @Override
    public Shelf read(EvidencePlace place) {
        List<Evidence> here = files.stream().filter(one -> one.file().unit().equals(place.unit())
                && one.file().component().equals(place.component())).toList();
        return new Shelf(here, Optional.empty(), place.component().filter(lacking::contains).isPresent());
    }

    @Override
    public List<ComponentId> lacking(UnitId unit) {
        return List.copyOf(lacking);
    }

    @Override
    public Optional<Glance> glance(FileAttached file) {
        return Optional.ofNullable(glances.get(file.sha256()));
    }

    @Override
    public Runnable onGlance(Consumer<String> listener) {
        return () -> { };
    }

    @Override
    public List<Hint> hints(Evidence file, Progress progress) {
        return hints.getOrDefault(file.file().sha256(), List.of());
    }

    @Override
    public FileView view(FileAttached file, int longSide, int page) {
        return views.getOrDefault(file.sha256(), new FileView.Hidden(Glance.Unseen.NO_PREVIEW));
    }

    @Override
    public Outcome<Saved> drop(FileAttached file, String reason) {
        asked.add("drop " + file.name() + ": " + reason);
        files.removeIf(one -> one.file().equals(file));
        return Outcome.done(new Saved(HalfwayRound.NOW));
    }

    @Override
    public Outcome<Saved> putBack(FileAttached file) {
        asked.add("put back " + file.name());
        return Outcome.done(new Saved(HalfwayRound.NOW));
    }

    @Override
    public Outcome<Saved> explain(UnitId unit, ComponentId component, String reason) {
        asked.add("explain " + component.value() + ": " + reason);
        lacking.remove(component);
        return Outcome.done(new Saved(HalfwayRound.NOW));
    }

    @Override
    public Outcome<Attached> reduce(Evidence file, String why) {
        asked.add("reduce " + file.file().name());
        return Outcome.done(new Attached(file.file(), false, List.of()));
    }

    @Override
    public Outcome<Path> save(FileAttached file, Path target) {
        asked.add("save " + file.name() + " to " + target);
        return Outcome.done(target);
    }

    @Override
    public String unitName(UnitId unit) {
        return HalfwayRound.programme().unit(unit).map(known -> known.fullName()).orElse(unit.code());
    }

    @Override
    public void add(List<Incoming> incoming, EvidencePlace place, boolean smaller) {
        incoming.forEach(one -> asked.add("add " + one.name() + (smaller ? " smaller" : "")));
    }

    @Override
    public IntakeState intake() {
        return state;
    }

    @Override
    public Runnable onIntake(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void acknowledge() {
        tell(IntakeState.REST);
    }

    @Override
    public String likenessName() {
        return "dau-anh-2024.tdlike";
    }

    @Override
    public Outcome<Integer> writeLikeness(Path file, char[] passphrase) {
        asked.add("write " + file.getFileName() + " " + new String(passphrase));
        return Outcome.done(7);
    }

    @Override
    public Outcome<Integer> bringLikeness(Path file, char[] passphrase, Progress progress) {
        asked.add("bring " + file + " " + new String(passphrase));
        return Outcome.done(7);
    }

    @Override
    public FileDialogs dialogs() {
        return this;
    }

    @Override
    public List<CardDrive> drives() {
        return List.of(new CardDrive(Path.of("/media/NIKON D3500"), "NIKON D3500"));
    }

    @Override
    public List<CardFile> newFiles(Path folder, Progress progress) {
        asked.add("look at " + folder);
        return List.copyOf(card);
    }

    @Override
    public Glance cardGlance(Path file) {
        return glances.values().stream().findFirst().orElseThrow();
    }

    @Override
    public Incoming pasted(PageImage picture) {
        return new Incoming.InMemory("dan " + picture.width() + "x" + picture.height() + ".png", new byte[1]);
    }

    @Override
    public Optional<Path> folder(Window window, String title) {
        return Optional.of(Path.of("/home/dt/DCIM"));
    }

    @Override
    public List<Path> open(Window window, String title, String... endings) {
        return chosen;
    }

    @Override
    public Optional<Path> save(Window window, String title, String name) {
        return Optional.of(Path.of("/tmp", name));
    }
}
