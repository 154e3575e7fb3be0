package vn.thamdinh.usecase.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.EvidenceFact;
import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.domain.ledger.EvidenceFact.FileTied;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.picture.file.Content;
import vn.thamdinh.picture.file.FileKind;
import vn.thamdinh.picture.file.FileName;
import vn.thamdinh.picture.file.FileSort;
import vn.thamdinh.storage.evidence.EvidenceStore;
import vn.thamdinh.storage.evidence.StagedEvidence;
import vn.thamdinh.storage.evidence.Stored;
import vn.thamdinh.usecase.DiskFault;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.view.Sight;
import vn.thamdinh.usecase.view.Views;

/**
 * Puts files into the workspace, encrypted under its key and named by their content. The file that was chosen stays
 * where it is. Names are kept clean: composed, without letters that hide or harm, at most 255 bytes.
 */
public final class AttachEvidence {

    private static final String NO_HASH = "0".repeat(64);

    private final RoundBook book;
    private final EvidenceShelf shelf;
    private final Sight sight;

    public AttachEvidence(RoundBook book, Views views) {
        this.book = book;
        this.shelf = new EvidenceShelf(book, views);
        this.sight = new Sight(book);
    }

    /**
     * Attaches a file; durable when this returns. The same content again is kept once.
     *
     * @param component that it proves; empty where it is about the unit as a whole
     * @param note      what it shows, or empty
     */
    public Outcome<FileAttached> attach(Path file, UnitId unit, Optional<ComponentId> component, String note) {
        return attach(new Incoming.OnDisk(file), new EvidencePlace(unit, component, Optional.empty()), note)
                .then(attached -> Outcome.done(attached.file()));
    }

    /**
     * The same for whatever comes in, and for places at visits. An empty file is refused, and one that changes while it
     * is read.
     */
    public Outcome<Attached> attach(Incoming incoming, EvidencePlace place, String note) {
        var reading = new Reading(incoming);
        return reading.size().then(size -> this.<Attached>refusal(place).orElseGet(() -> book.requireWriter().then(
                _ -> permits(place, size) ? reading.stage(book.workspace().evidence())
                        .then(staged -> keep(incoming.name(), staged, place, note))
                        : Outcome.refused(Reason.NO_RIGHT))));
    }

    /** Everything that is attached, by unit and name. */
    public List<Evidence> all() {
        return shelf.all();
    }

    <T> Optional<Outcome<T>> refusal(EvidencePlace place) {
        Optional<Programme> programme = book.snapshot().programme();
        if (programme.isEmpty()) {
            return Optional.of(Outcome.refused(Reason.NO_ROUND));
        }
        if (sight.recused().contains(place.unit())) {
            return Optional.of(Outcome.refused(Reason.RECUSED));
        }
        boolean visited = place.component().isEmpty() && programme.get().district(place.unit()).isPresent();
        if (programme.get().unit(place.unit()).isEmpty() && !visited) {
            return Optional.of(Outcome.refused(Reason.NOT_FOUND, place.unit().code()));
        }
        return place.component().filter(id -> programme.get().criteria().component(id).isEmpty())
                .map(id -> Outcome.refused(Reason.NOT_FOUND, id.value()));
    }

    boolean permits(EvidencePlace place, long size) {
        return book.permits(new FileAttached(place.unit(), place.component(), NO_HASH, size, "_", "", ""));
    }

    private Outcome<Attached> keep(String name, StagedEvidence staged, EvidencePlace place, String note) {
        EvidenceStore store = book.workspace().evidence();
        try (staged) {
            Stored stored = staged.stored();
            List<Evidence> same = shelf.of(stored.sha256());
            staged.accept();
            FileKind kind = FileSort.of(name, Content.of(stored.size(), () -> store.open(stored.sha256()))).kind();
            FileAttached file = new FileAttached(place.unit(), place.component(), stored.sha256(), stored.size(),
                    FileName.read(name).clean(), kind.mediaType(), note.strip());
            return enter(file, place, same, List.of());
        } catch (IOException e) {
            return DiskFault.refusal(e);
        }
    }

    /** Writes down what is in the store by now. */
    Outcome<Attached> enter(FileAttached file, EvidencePlace place, List<Evidence> same,
                            List<EvidenceFact> further) {
        Optional<Evidence> there = same.stream().filter(one -> one.file().unit().equals(file.unit())
                && one.file().component().equals(file.component())).findFirst();
        List<EvidenceFact> facts = new ArrayList<>();
        if (there.isEmpty() || !file.note().isEmpty() && !there.get().file().note().equals(file.note())) {
            facts.add(file);
        }
        facts.addAll(further);
        place.tie().filter(tie -> there.isEmpty() || !there.get().ties().contains(tie)).ifPresent(tie ->
                facts.add(new FileTied(file.unit(), file.sha256(), tie.visit(), tie.finding(), true)));
        List<Evidence> elsewhere = same.stream().filter(one -> there.isEmpty() || one != there.get()).toList();
        var attached = new Attached(there.isPresent() && file.note().isEmpty() ? there.get().file() : file,
                there.isPresent(), elsewhere);
        return facts.isEmpty() ? Outcome.done(attached) : book.append(facts).then(_ -> Outcome.done(attached));
    }
}
