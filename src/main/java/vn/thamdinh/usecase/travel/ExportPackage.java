package vn.thamdinh.usecase.travel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.domain.ledger.TrustFact;
import vn.thamdinh.domain.travel.Holdings;
import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.exchange.Envelope;
import vn.thamdinh.exchange.EvidenceFile;
import vn.thamdinh.exchange.PackageContents;
import vn.thamdinh.exchange.medium.DiskFolder;
import vn.thamdinh.exchange.medium.StickException;
import vn.thamdinh.exchange.medium.StickFolder;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.AgeRecipient;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.custody.Correspondent;
import vn.thamdinh.usecase.custody.Correspondents;
import vn.thamdinh.usecase.custody.Custody;
import vn.thamdinh.usecase.keys.Escrow;

/**
 * Writes encrypted packages: what was written here is sealed first, then everything that the recipients lack and may see
 * goes out, and files of evidence follow in parts of their own. Either all parts reach the stick and are recorded as
 * sent, or none: what was begun is taken away again. Whatever is closed to a recipient stays here as a whole
 * bundle and follows with the first package after the opening.
 */
public final class ExportPackage {

    private static final int ID_BYTES = 16;

    private final RoundBook book;
    private final Custody custody;
    private final Sticks sticks;
    private final long partBytes;

    public ExportPackage(RoundBook book) {
        this(book, DiskFolder::at, EvidenceFile.MOST_BYTES);
    }

    /** @param partBytes most bytes of evidence in one part */
    ExportPackage(RoundBook book, Sticks sticks, long partBytes) {
        this.book = book;
        this.custody = new Custody(book);
        this.sticks = sticks;
        this.partBytes = partBytes;
    }

    /** Where packages go. */
    @FunctionalInterface
    interface Sticks {

        /** The stick's folder at this place. */
        StickFolder at(Path folder) throws StickException;
    }

    /**
     * A package that was written and read back.
     *
     * @param id      all its parts have it, 32 hex digits
     * @param file    the first part
     * @param further parts with files of evidence; of a receipt the ones for the other senders
     * @param bundles in it
     * @param digest  state digest of the sender
     */
    public record ExportedPackage(String id, Path file, List<Path> further, int bundles, int entries, String digest) {

        public ExportedPackage {
            further = List.copyOf(further);
        }

        ExportedPackage and(Path another) {
            List<Path> files = new ArrayList<>(further);
            files.add(another);
            return new ExportedPackage(id, file, files, bundles, entries, digest);
        }
    }

    /** What the desk's role sends when nothing else is said. */
    public PackageKind usualKind() {
        return switch (book.role()) {
            case SECRETARIAT -> PackageKind.ASSIGNMENT;
            case DISTRICT, COMMUNE -> PackageKind.DOSSIER;
            case MEMBER, CHAIR, INSPECTOR, CLERK -> PackageKind.APPRAISAL;
        };
    }

    /** Writes everything into the folder, for whoever knows the passphrase. */
    public Outcome<ExportedPackage> export(Path folder, char[] passphrase, Progress progress) {
        return export(ExportRequest.byPassphrase(usualKind()), folder, passphrase, progress);
    }

    /** The same with a passphrase that the caller closes. */
    public Outcome<ExportedPackage> export(Path folder, Passphrase passphrase, Progress progress) {
        return export(ExportRequest.byPassphrase(usualKind()), folder, Optional.of(passphrase), progress);
    }

    /** Writes a package for the keys that the request names. */
    public Outcome<ExportedPackage> export(ExportRequest request, Path folder, Progress progress) {
        return request.isByPassphrase() ? Outcome.refused(Reason.BAD_INPUT, "")
                : export(request, folder, Optional.empty(), progress);
    }

    /** Writes a package for a passphrase. */
    public Outcome<ExportedPackage> export(ExportRequest request, Path folder, char[] passphrase, Progress progress) {
        return Packaging.with(passphrase, words -> request.isByPassphrase()
                ? export(request, folder, Optional.of(words), progress) : Outcome.refused(Reason.BAD_INPUT, ""));
    }

    private Outcome<ExportedPackage> export(ExportRequest request, Path folder, Optional<Passphrase> words,
                                            Progress progress) {
        if (!isOurs(request.kind())) {
            return Outcome.refused(Reason.NO_RIGHT);
        }
        return book.requireWriter().then(_ -> recipients(request)).then(recipients -> introduce(recipients)
                .then(_ -> new SealBundles(book).seal())
                .then(_ -> write(request, recipients, folder, words, progress)));
    }

    private boolean isOurs(PackageKind kind) {
        boolean secretariat = book.role() == Role.SECRETARIAT;
        return switch (kind) {
            case ASSIGNMENT, ROUND, RECEIPT -> secretariat;
            case APPRAISAL, DOSSIER -> kind == usualKind();
            case EVIDENCE -> true;
        };
    }

    private Outcome<List<Correspondent>> recipients(ExportRequest request) {
        Map<String, Correspondent> known = new Correspondents(book).byKey();
        Optional<String> unknown = request.checkers().stream().filter(key -> !isKey(key)).findFirst();
        if (unknown.isPresent()) {
            return Outcome.refused(Reason.BAD_INPUT, unknown.get());
        }
        if (!request.checkers().isEmpty() && request.kind() != PackageKind.ROUND) {
            return Outcome.refused(Reason.NO_RIGHT);
        }
        List<Correspondent> recipients = new ArrayList<>();
        for (String key : request.recipients()) {
            Correspondent one = known.get(key);
            if (one == null || !one.isReachable()) {
                return Outcome.refused(Reason.NOT_FOUND, key);
            }
            if (!one.isSecretariat() && (request.kind() == PackageKind.ROUND || book.role() != Role.SECRETARIAT)) {
                return Outcome.refused(Reason.NO_RIGHT, one.name());
            }
            recipients.add(one);
        }
        return Outcome.done(recipients);
    }

    private static boolean isKey(String checker) {
        try {
            return !new AgeRecipient(checker).text().isEmpty();
        } catch (RuntimeException notOne) {
            // The library tells of a wrong checksum by several unchecked exceptions.
            return false;
        }
    }

    /** The founding's key travels with its recipient, so that others can answer by key. */
    private Outcome<Saved> introduce(List<Correspondent> recipients) {
        String own = book.workspace().signingKey().verifyingKey().hex();
        boolean founder = book.snapshot().founded().map(RoundFact.Founded::rootKeys).orElse(List.of()).contains(own);
        Correspondent here = new Correspondents(book).of(own);
        if (recipients.isEmpty() || book.role() != Role.SECRETARIAT || !founder || !here.recipient().isEmpty()) {
            return Outcome.done(new Saved(book.savedAt()));
        }
        return book.append(List.of(new TrustFact.KeyAdmitted(own, book.me().orElseThrow(), Role.SECRETARIAT,
                here.device(), book.workspace().ageIdentity().recipient().text())));
    }

    private Outcome<ExportedPackage> write(ExportRequest request, List<Correspondent> recipients, Path folder,
                                           Optional<Passphrase> words, Progress progress) {
        List<Holdings> known = request.extent() == ExportRequest.Extent.ALL || recipients.isEmpty()
                || !request.checkers().isEmpty()
                ? List.of(Holdings.NONE)
                : recipients.stream().map(one -> custody.holdingsOf(one.publicKey())).toList();
        Closed closed = Closed.to(book, request.kind(), recipients);
        Choice choice = carriesBundles(request.kind())
                ? Choice.of(book.workspace(), known, closed) : Choice.none(Holdings.NONE);
        EvidenceParts evidence = EvidenceParts.of(book, request.evidence(), choice, closed, partBytes);
        String id = HexFormat.of().formatHex(book.entropy().bytes(ID_BYTES));
        Parcel parcel = new Parcel(book, id, request.kind(), 1 + evidence.parts().size(), closed);
        List<PackageContents> parts = new ArrayList<>(List.of(parcel.first(choice)));
        evidence.parts().forEach(files -> parts.add(parcel.further(parts.size() + 1, files)));
        var sending = new Sending(book, recipients.stream().map(Correspondent::publicKey).toList(),
                envelope(request, recipients, words), evidence.source(), choice.after());
        return sending.send(() -> sticks.at(folder), parts, progress).then(files -> Outcome.done(
                new ExportedPackage(id, files.getFirst(), files.subList(1, files.size()), choice.bundles().size(),
                        choice.entries().size(), book.workspace().digest())));
    }

    private static boolean carriesBundles(PackageKind kind) {
        return kind != PackageKind.RECEIPT && kind != PackageKind.EVIDENCE;
    }

    private Envelope envelope(ExportRequest request, List<Correspondent> recipients, Optional<Passphrase> words) {
        if (words.isPresent()) {
            return new Envelope.Words(words.get(), book.workspace().passphraseCost());
        }
        List<AgeRecipient> others = new ArrayList<>(recipients.stream()
                .map(one -> new AgeRecipient(one.recipient())).toList());
        request.checkers().forEach(key -> others.add(new AgeRecipient(key)));
        new Escrow(book).ofProgramme().ifPresent(others::add);
        return Envelope.to(book.workspace().ageIdentity(), others);
    }
}
