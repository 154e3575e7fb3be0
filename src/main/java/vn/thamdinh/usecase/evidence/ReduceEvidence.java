package vn.thamdinh.usecase.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.ledger.EvidenceFact;
import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.domain.ledger.EvidenceFact.FileDropped;
import vn.thamdinh.domain.ledger.EvidenceFact.FileReduced;
import vn.thamdinh.domain.ledger.EvidenceFact.FileTied;
import vn.thamdinh.picture.file.Content;
import vn.thamdinh.picture.file.FileName;
import vn.thamdinh.storage.evidence.EvidenceStore;
import vn.thamdinh.storage.evidence.Stored;
import vn.thamdinh.usecase.DiskFault;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.view.Views;
import vn.thamdinh.wire.RunningHash;

/** Keeps large photos smaller, by choice: what is kept names the hash and size of what it was made from. */
public final class ReduceEvidence {

    /** Photos of fewer bytes are left as they are. */
    public static final long LARGE_BYTES = 1_500_000;

    private final RoundBook book;
    private final AttachEvidence attach;
    private final EvidenceShelf shelf;

    public ReduceEvidence(RoundBook book, Views views) {
        this.book = book;
        this.attach = new AttachEvidence(book, views);
        this.shelf = new EvidenceShelf(book, views);
    }

    private record Smaller(byte[] bytes, String original, long originalSize) {
    }

    /** Attaches a photo made smaller; what is no large photo is attached as it is. */
    public Outcome<Attached> attach(Incoming incoming, EvidencePlace place, String note) {
        Optional<Smaller> smaller = attach.<Attached>refusal(place).isPresent() ? Optional.empty() : smaller(incoming);
        return smaller.isEmpty() ? attach.attach(incoming, place, note)
                : keep(smaller.get(), FileName.read(incoming.name()).clean(), place, note, List.of());
    }

    /**
     * Puts a smaller copy in the place of a photo that is attached already. The large one stops being evidence there;
     * its bytes stay, since entries name them.
     *
     * @param why the reason that the large one is dropped for
     */
    public Outcome<Attached> reduce(Evidence evidence, String why) {
        FileAttached file = evidence.file();
        EvidenceStore store = book.workspace().evidence();
        Content content;
        try {
            content = Content.of(store.size(file.sha256()), () -> store.open(file.sha256()));
        } catch (NoSuchFileException absent) {
            return Outcome.refused(Reason.NOT_FOUND, file.name());
        } catch (IOException unreadable) {
            return Outcome.refused(Reason.DAMAGED, file.name());
        }
        return SmallerCopy.of(content).map(bytes -> new Smaller(bytes, file.sha256(), file.size()))
                .map(smaller -> keep(smaller, file.name(), new EvidencePlace(file.unit(), file.component(),
                        Optional.empty()), file.note(), instead(evidence, why)))
                .orElseGet(() -> Outcome.refused(Reason.NOT_A_PICTURE, file.name()));
    }

    private static List<EvidenceFact> instead(Evidence evidence, String why) {
        FileAttached file = evidence.file();
        List<EvidenceFact> facts = new ArrayList<>();
        evidence.ties().forEach(tie -> facts.add(new FileTied(file.unit(), file.sha256(), tie.visit(), tie.finding(),
                false)));
        facts.add(new FileDropped(file.unit(), file.component(), file.sha256(), why));
        return facts;
    }

    private Outcome<Attached> keep(Smaller smaller, String name, EvidencePlace place, String note,
                                   List<EvidenceFact> instead) {
        return book.requireWriter().then(_ -> {
            if (!attach.permits(place, smaller.bytes().length)) {
                return Outcome.refused(Reason.NO_RIGHT);
            }
            try (InputStream in = new ByteArrayInputStream(smaller.bytes())) {
                Stored stored = book.workspace().evidence().put(in);
                List<Evidence> same = shelf.of(stored.sha256());
                FileAttached file = new FileAttached(place.unit(), place.component(), stored.sha256(), stored.size(),
                        jpeg(name), "image/jpeg", note.strip());
                List<EvidenceFact> further = new ArrayList<>(List.of(new FileReduced(place.unit(), stored.sha256(),
                        smaller.original(), smaller.originalSize())));
                instead.stream().map(fact -> again(fact, stored.sha256())).flatMap(List::stream).forEach(further::add);
                return attach.enter(file, place, same, further);
            } catch (IOException e) {
                return DiskFault.refusal(e);
            }
        });
    }

    /** What was tied to the large one is tied to the small one. */
    private static List<EvidenceFact> again(EvidenceFact fact, String sha256) {
        return fact instanceof FileTied tied ? List.of(tied, new FileTied(tied.unit(), sha256, tied.visit(),
                tied.finding(), true)) : List.of(fact);
    }

    private static String jpeg(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(java.util.Locale.ROOT);
        return ending.equals(".jpg") || ending.equals(".jpeg") ? name
                : FileName.read((dot < 0 ? name : name.substring(0, dot)) + ".jpg").clean();
    }

    private static Optional<Smaller> smaller(Incoming incoming) {
        try {
            Content content = switch (incoming) {
                case Incoming.InMemory(String _, byte[] bytes) -> Content.of(bytes);
                case Incoming.OnDisk(Path file) -> Content.of(file);
            };
            if (content.size() < LARGE_BYTES || incoming instanceof Incoming.OnDisk(Path file)
                    && !Files.isRegularFile(file)) {
                return Optional.empty();
            }
            String before = hash(content);
            Optional<byte[]> bytes = SmallerCopy.of(content);
            return before.equals(hash(content)) ? bytes.map(copy -> new Smaller(copy, before, content.size()))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static String hash(Content content) throws IOException {
        var hash = new RunningHash();
        byte[] piece = new byte[256 << 10];
        try (InputStream in = content.open()) {
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                hash.add(piece, 0, count);
            }
        }
        return hash.hex();
    }
}
