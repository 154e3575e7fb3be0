package vn.thamdinh.usecase.travel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.Bundle;
import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.TrustFact;
import vn.thamdinh.domain.travel.Holdings;
import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.domain.travel.Passage;
import vn.thamdinh.exchange.PackageContents;
import vn.thamdinh.exchange.medium.Quarantine;
import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.Returnable;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;
import vn.thamdinh.usecase.keys.Escrow;
import vn.thamdinh.wire.travel.SignedBundle;

/**
 * Takes packages in: each is verified as a whole, then stored in one transaction. A bad one is put aside and stops
 * nobody. Merging is set union, so order and repetition change nothing.
 */
public final class TakeIn {

    private final RoundBook book;
    private final Quarantine quarantine;

    public TakeIn(RoundBook book) {
        this.book = book;
        this.quarantine = new Quarantine(book.workspace().folder().resolve("cach-ly"));
    }

    /**
     * What came of a run.
     *
     * @param contradictions subjects of which several values stand afterwards
     * @param backup         the point that was made before the first change; {@link Returnable#NONE} if nothing
     *                       changed
     * @param digest         state digest afterwards
     */
    public record Report(List<Arrival> arrivals, int contradictions, Returnable backup, String digest) {

        public Report {
            arrivals = List.copyOf(arrivals);
        }

        /** Public keys of those whose packages were taken in, to whom receipts can be written. */
        public List<String> senders() {
            return arrivals.stream().flatMap(one -> one instanceof Arrival.TakenIn(Preview.Sound sound)
                    ? List.of(sound.from().publicKey()).stream() : List.<String>of().stream()).distinct().toList();
        }
    }

    /**
     * Takes in what can be taken in, in the given order.
     *
     * @param passphrase for packages without keys; no letters if none was given
     */
    public Outcome<Report> all(Collection<Path> files, char[] passphrase, Progress progress) {
        List<Arrival> arrivals = new ArrayList<>();
        var run = new Run(Here.of(book));
        try (var opener = Opener.of(book, passphrase);
                var reading = new Reading(files, opener, run.here, book.workspace().evidence(), progress)) {
            for (int i = 0; i < files.size(); i++) {
                progress.at(i, files.size());
                progress.check();
                try (Reading.Read read = reading.next()) {
                    arrivals.add(run.take(read, opener));
                }
            }
        } catch (Cancelled e) {
            if (arrivals.isEmpty()) {
                return Outcome.refused(Reason.CANCELLED);
            }
            files.stream().skip(arrivals.size()).map(Run::notRead).forEach(arrivals::add);
        } finally {
            if (run.changed) {
                book.reload();
            }
        }
        Returnable backup = run.backup;
        return sitDown().then(_ -> Outcome.done(new Report(arrivals, book.snapshot().contradictions().size(), backup,
                book.workspace().digest())));
    }

    /** A workspace whose key the round admits knows by that who sits at it. */
    private Outcome<Saved> sitDown() {
        String own = book.workspace().signingKey().verifyingKey().hex();
        Optional<TrustFact.KeyAdmitted> admitted = book.me().isPresent() ? Optional.empty()
                : book.snapshot().standing(TrustFact.KeyAdmitted.class).map(Snapshot.Standing::fact)
                        .filter(key -> key.publicKey().equals(own)).findFirst();
        return admitted.map(key -> book.sitDown(key.member(), key.role(), key.device()))
                .orElseGet(() -> Outcome.done(new Saved(book.savedAt())));
    }

    /** One run over several files. */
    private final class Run {

        private final Here here;
        private final LookAtPackages looking = new LookAtPackages(book);
        private Returnable backup = Returnable.NONE;
        private boolean changed;

        Run(Here here) {
            this.here = here;
        }

        Arrival take(Reading.Read read, Opener opener) {
            return switch (read.opening()) {
                case Opener.Opened opened -> opener.judge(read.file(), here, opened.contents()).map(this::left)
                        .orElseGet(() -> merge(read.file(), opened, read.evidence()));
                case Opener.Known known -> new Arrival.TakenIn(looking.known(read.file(), here, known.passage()));
                case Opener.Unopened(Preview preview) -> left(preview);
            };
        }

        private Arrival left(Preview preview) {
            return preview instanceof Preview.Refused refused ? refuse(refused) : new Arrival.Left(preview);
        }

        static Arrival notRead(Path file) {
            return new Arrival.Left(new Preview.Refused(file, Reason.CANCELLED, Reason.CANCELLED.stableName(), ""));
        }

        private Arrival merge(Path file, Opener.Opened opened, EvidenceIntake evidence) {
            PackageContents contents = opened.contents();
            Incoming incoming = Incoming.of(book, here, contents);
            Preview.Sound sound = looking.sound(file, here, incoming);
            Outcome<Saved> stored = backUp(incoming).then(_ -> evidence.accept())
                    .then(fresh -> incoming.isNew() || fresh > 0 || !sound.before() && !isOwn(contents)
                            ? store(file, opened, incoming)
                            : Outcome.done(new Saved(book.savedAt())));
            return switch (stored) {
                case Outcome.Done<Saved> _ -> {
                    here.add(contents);
                    yield new Arrival.TakenIn(sound);
                }
                case Outcome.Refused<Saved> refused -> new Arrival.Left(new Preview.Refused(file, refused.reason(),
                        refused.reason().stableName(), String.join(" ", refused.arguments())));
            };
        }

        /** One's own package, read again: nothing happened to it that is worth noting. */
        private boolean isOwn(PackageContents contents) {
            return contents.head().signer().equals(book.workspace().signingKey().verifyingKey());
        }

        private Outcome<Saved> store(Path file, Opener.Opened opened, Incoming incoming) {
            changed = true;
            return book.take(incoming.contents().head().round(), new Workspace.Batch(incoming.entries(),
                    incoming.programmes(), escrow(incoming.contents()), List.of(), incoming.bundles(),
                    List.of(passage(file, opened, incoming))));
        }

        /** Once, before the first change of a workspace that has something to lose. */
        private Outcome<Returnable> backUp(Incoming incoming) {
            if (backup.number() > 0 || !incoming.isNew() || book.snapshot().round().isEmpty()) {
                return Outcome.done(backup);
            }
            return book.backUp("import").then(made -> {
                backup = made;
                return Outcome.done(made);
            });
        }

        private Map<String, String> escrow(PackageContents contents) {
            return contents.escrowedKey().filter(_ -> book.role() == Role.SECRETARIAT)
                    .map(key -> Map.of(Escrow.setting(contents.head().signer().hex()), Base64.getEncoder().encodeToString(key)))
                    .orElse(Map.of());
        }

        private Passage passage(Path file, Opener.Opened opened, Incoming incoming) {
            var head = incoming.contents().head();
            List<BundleId> fresh = incoming.bundles().stream().map(SignedBundle::bundle).map(Bundle::id).toList();
            return new Passage(book.clock().instant(), Passage.Kind.TAKEN_IN, head.kind(), head.id(), name(file),
                    List.of(head.signer().hex()), incoming.contents().holdings(), fresh, "", whole(opened));
        }

        /** With evidence it is not known by the hash alone: what its files are would have to be held too. */
        private static Passage.Whole whole(Opener.Opened opened) {
            PackageContents contents = opened.contents();
            return opened.sha256().isEmpty() || !contents.evidence().isEmpty() ? Passage.Whole.NONE
                    : new Passage.Whole(opened.sha256(), contents.head().part(), contents.head().parts(),
                            contents.entries().size());
        }

        private Arrival refuse(Preview.Refused refused) {
            boolean bad = refused.reason() == Reason.DAMAGED || refused.reason() == Reason.NEWER_VERSION;
            if (!bad) {
                return new Arrival.Left(refused);
            }
            try {
                quarantine.keep(refused.file(), refused.fault(), book.clock().instant());
            } catch (IOException e) {
                return new Arrival.Left(refused);
            }
            var noted = book.keep(List.of(), List.of(new Passage(book.clock().instant(), Passage.Kind.QUARANTINED,
                    expected(), "", name(refused.file()), List.of(), Holdings.NONE, List.of(), refused.fault())));
            return new Arrival.PutAside(refused, noted instanceof Outcome.Done);
        }

        /** Of what could not be opened nobody knows what it is for: what usually comes here. */
        private PackageKind expected() {
            return book.role() == Role.SECRETARIAT ? PackageKind.APPRAISAL : PackageKind.ASSIGNMENT;
        }

        private static String name(Path file) {
            return String.valueOf(file.getFileName());
        }
    }
}
