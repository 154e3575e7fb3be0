package vn.thamdinh.usecase.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.domain.ledger.RoundFact.WriterOpened;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.exchange.EvidenceFile;
import vn.thamdinh.storage.evidence.StagedEvidence;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;
import vn.thamdinh.usecase.view.Sight;
import vn.thamdinh.usecase.view.Views;

/**
 * Puts files into the workspace, encrypted under its key and named by their content, and lists them. The file that was
 * chosen stays where it is.
 */
public final class AttachEvidence {

    private static final String NO_HASH = "0".repeat(64);

    private final RoundBook book;
    private final Views views;
    private final Sight sight;

    public AttachEvidence(RoundBook book, Views views) {
        this.book = book;
        this.views = views;
        this.sight = new Sight(book);
    }

    /**
     * Attaches a file; durable when this returns. The same content again is kept once.
     *
     * @param component that it proves; empty where it is about the unit as a whole
     * @param note      what it shows, or empty
     */
    public Outcome<FileAttached> attach(Path file, UnitId unit, Optional<ComponentId> component, String note) {
        return size(file).then(size -> refusal(unit, component).orElseGet(() -> book.requireWriter().then(
                _ -> book.permits(fact(file, unit, component, NO_HASH, size, note))
                        ? keep(file, unit, component, note) : Outcome.refused(Reason.NO_RIGHT))));
    }

    /** What is attached, as far as the person at the desk may see it, by unit and name. */
    public List<Evidence> all() {
        Set<UnitId> hidden = sight.recused();
        Map<WriterId, String> names = new HashMap<>();
        book.snapshot().standing(WriterOpened.class).forEach(opened -> names.put(opened.entry().header().writer(),
                views.nameOf(Scorer.of(opened.fact().member()))));
        return book.snapshot().standing(FileAttached.class).filter(one -> !hidden.contains(one.fact().unit()))
                .map(one -> evidence(one, names))
                .sorted(Comparator.comparing((Evidence one) -> one.file().unit().code())
                        .thenComparing(one -> one.file().name()).thenComparing(Evidence::entry)).toList();
    }

    private Evidence evidence(Snapshot.Standing<FileAttached> one, Map<WriterId, String> names) {
        WriterId writer = one.entry().header().writer();
        return new Evidence(one.entry().id(), one.fact(), names.getOrDefault(writer, writer.hex()),
                one.entry().header().time().instant(), book.workspace().evidence().holds(one.fact().sha256()));
    }

    private static Outcome<Long> size(Path file) {
        if (!Files.isRegularFile(file)) {
            return Outcome.refused(Reason.NOT_FOUND, file.toString());
        }
        try {
            long size = Files.size(file);
            return size <= EvidenceFile.MOST_BYTES ? Outcome.done(size)
                    : Outcome.refused(Reason.OUT_OF_RANGE, Long.toString(size), "0",
                            Long.toString(EvidenceFile.MOST_BYTES));
        } catch (IOException e) {
            return Outcome.refused(Reason.DISK, String.valueOf(e.getMessage()));
        }
    }

    private Optional<Outcome<FileAttached>> refusal(UnitId unit, Optional<ComponentId> component) {
        Optional<Programme> programme = book.snapshot().programme();
        if (programme.isEmpty()) {
            return Optional.of(Outcome.refused(Reason.NO_ROUND));
        }
        if (sight.recused().contains(unit)) {
            return Optional.of(Outcome.refused(Reason.RECUSED));
        }
        if (programme.get().unit(unit).isEmpty()) {
            return Optional.of(Outcome.refused(Reason.NOT_FOUND, unit.code()));
        }
        return component.filter(id -> programme.get().criteria().component(id).isEmpty())
                .map(id -> Outcome.refused(Reason.NOT_FOUND, id.value()));
    }

    private Outcome<FileAttached> keep(Path file, UnitId unit, Optional<ComponentId> component, String note) {
        try (InputStream content = Files.newInputStream(file);
                StagedEvidence staged = book.workspace().evidence().stage(content)) {
            FileAttached fact = fact(file, unit, component, staged.stored().sha256(), staged.stored().size(), note);
            staged.accept();
            return book.append(List.of(fact)).then(_ -> Outcome.done(fact));
        } catch (IOException e) {
            return Outcome.refused(Reason.DISK, String.valueOf(e.getMessage()));
        }
    }

    private static FileAttached fact(Path file, UnitId unit, Optional<ComponentId> component, String sha256, long size,
                                     String note) {
        String name = String.valueOf(file.getFileName());
        return new FileAttached(unit, component, sha256, size, name, MediaType.of(name), note.strip());
    }
}
