package vn.thamdinh.usecase.authenticity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import vn.thamdinh.documents.authenticity.StampedPaper;
import vn.thamdinh.documents.signature.SignedOnly;
import vn.thamdinh.domain.ledger.DocumentFact.DocumentEnded;
import vn.thamdinh.domain.ledger.DocumentFact.DocumentIssued;
import vn.thamdinh.exchange.EvidenceSink;
import vn.thamdinh.exchange.PackageContents;
import vn.thamdinh.exchange.PackageException;
import vn.thamdinh.exchange.PackageFault;
import vn.thamdinh.exchange.PackageReader;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.StorageException;
import vn.thamdinh.usecase.DiskFault;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.authenticity.CheckedPaper.Issue;
import vn.thamdinh.usecase.book.Refusals;
import vn.thamdinh.usecase.book.Snapshot;
import vn.thamdinh.usecase.signing.SignatureFound;
import vn.thamdinh.wire.Hashes;
import vn.thamdinh.wire.authenticity.Difference;
import vn.thamdinh.wire.authenticity.Statement;

/**
 * Holds a paper against packages of its round on any computer, without workspace and network: whether its text is that
 * of its code, whether it is the file that was issued, and whether its programme, entries and results are those of the
 * packages. Everything is computed anew from the packages.
 */
public final class CheckPaper {

    private static final String PACKAGE = ".tdpkg";
    private static final byte[] END = {'%', '%', 'E', 'O', 'F'};
    /** A file was signed a few times at most. */
    private static final int MOST_BEGINNINGS = 40;
    private static final int MOST_BYTES = 256 << 20;

    private final Clock clock;

    /** @param clock for the temporary folder; nothing is dated by it */
    public CheckPaper(Clock clock) {
        this.clock = clock;
    }

    /** The packages in a folder, by name; a file stands for itself. */
    public static List<Path> packagesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of(folder);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(file -> file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(PACKAGE)
                    && Files.isRegularFile(file)).sorted().toList();
        }
    }

    /**
     * Checks one paper.
     *
     * @param packages each verified as a whole; those of one round together, without those that this identity does not open
     * @param identity a file with keys of the {@code age} tool, or with a passphrase in its first line
     */
    public Outcome<CheckedPaper> check(Path paper, List<Path> packages, Path identity, Progress progress) {
        for (Path file : List.of(paper, identity)) {
            if (!Files.isRegularFile(file)) {
                return Outcome.refused(Reason.NOT_FOUND, file.toString());
            }
        }
        if (packages.isEmpty()) {
            return Outcome.refused(Reason.NO_PACKAGES);
        }
        for (Path file : packages) {
            if (!Files.isRegularFile(file)) {
                return Outcome.refused(Reason.NOT_FOUND, file.toString());
            }
        }
        String name = paper.getFileName().toString();
        try {
            if (Files.size(paper) > MOST_BYTES) {
                return Outcome.refused(Reason.PAPER_TOO_LARGE, name);
            }
            byte[] pdf = Files.readAllBytes(paper);
            return pdf.length == 0 ? Outcome.refused(Reason.PAPER_EMPTY, name) : read(pdf, name).then(stated -> against(pdf, stated, packages, identity, progress));
        } catch (IOException e) {
            return DiskFault.refusal(e);
        }
    }

    /** A paper that was tampered with needs no package to be told. */
    private record Stated(Statement statement, List<SignatureFound> signatures) {
    }

    private static Outcome<Stated> read(byte[] pdf, String name) {
        try {
            StampedPaper paper = StampedPaper.read(pdf);
            if (paper.statement().isEmpty()) {
                return Outcome.refused(Reason.NO_PAPER_CODE);
            }
            Optional<Statement> statement = paper.statement().flatMap(Statement::parse);
            if (statement.isEmpty() || !statement.get().code().replace("-", "").equals(paper.printed())) {
                return Outcome.refused(Reason.FORGED_PAPER, "code");
            }
            if (!statement.get().text().equals(paper.letters())) {
                return Outcome.refused(Reason.FORGED_PAPER, "text");
            }
            List<SignatureFound> signatures = SignatureFound.in(pdf);
            return signatures.stream().allMatch(SignatureFound::sound)
                    ? Outcome.done(new Stated(statement.get(), signatures))
                    : Outcome.refused(Reason.FORGED_PAPER, "signature");
        } catch (StampedPaper.Locked locked) {
            return Outcome.refused(Reason.PAPER_ENCRYPTED, name);
        } catch (IOException e) {
            return Outcome.refused(Reason.NOT_A_PDF);
        }
    }

    private Outcome<CheckedPaper> against(byte[] pdf, Stated stated, List<Path> packages, Path identity,
                                          Progress progress) {
        try {
            Optional<CheckerKeys> read = CheckerKeys.read(identity);
            if (read.isEmpty()) {
                return Outcome.refused(Reason.BAD_INPUT, identity.toString());
            }
            try (CheckerKeys keys = read.get(); PassingRound round = PassingRound.begin(clock)) {
                return taken(round, stated, packages, keys, progress)
                        .then(snapshot -> compared(pdf, stated, snapshot));
            }
        } catch (PackageException e) {
            return Refusals.of(e);
        } catch (StorageException e) {
            return Refusals.of(e);
        } catch (IOException e) {
            return DiskFault.refusal(e);
        }
    }

    private static Outcome<Snapshot> taken(PassingRound round, Stated stated, List<Path> packages, CheckerKeys keys,
                                           Progress progress) throws PackageException {
        Optional<PackageException> closed = Optional.empty();
        boolean opened = false;
        for (Path file : packages) {
            progress.at(packages.indexOf(file), packages.size());
            PackageContents contents;
            try {
                contents = PackageReader.read(file, keys.keys(), EvidenceSink.NONE, Progress.NONE);
            } catch (PackageException other) {
                if (other.fault() != PackageFault.NOT_FOR_US) {
                    throw other;
                }
                closed = Optional.of(other);
                continue;
            }
            opened = true;
            if (!contents.head().round().equals(stated.statement().round())) {
                return Outcome.refused(Reason.OTHER_ROUND);
            }
            if (round.take(contents) instanceof Outcome.Refused<Saved> refused) {
                return refused.as();
            }
        }
        if (!opened && closed.isPresent()) {
            return Outcome.refused(Reason.PACKAGES_CLOSED);
        }
        Snapshot snapshot = round.snapshot();
        return snapshot.programme().isPresent() ? Outcome.done(snapshot) : Outcome.refused(Reason.NO_ROUND);
    }

    private static Outcome<CheckedPaper> compared(byte[] pdf, Stated stated, Snapshot snapshot) {
        Statement statement = stated.statement();
        var standing = new StandingRound(snapshot);
        List<Difference> differences = standing.proof().differences(statement, standing.candidates());
        if (differences.contains(new Difference.Whole(Difference.What.SEAL))) {
            return Outcome.refused(Reason.FORGED_PAPER, "seal");
        }
        return issue(pdf, statement, snapshot).then(issue -> {
            var naming = new Naming(snapshot);
            return Outcome.done(new CheckedPaper(statement.kind(), statement.number(), statement.date(),
                    statement.code(), differences.stream().map(naming::of).toList(), issue, stated.signatures()));
        });
    }

    /** What the round says of this file's issue; refused where another file was issued under its number. */
    private static Outcome<Issue> issue(byte[] pdf, Statement statement, Snapshot snapshot) {
        List<DocumentIssued> issued = snapshot.standing(DocumentIssued.class).map(Snapshot.Standing::fact)
                .filter(fact -> fact.number().equals(statement.number()) && fact.date().equals(statement.date())
                        && fact.documentKind().equals(statement.kind())).toList();
        if (issued.isEmpty()) {
            return Outcome.done(isOfEnded(statement, snapshot) ? Issue.ENDED : Issue.UNKNOWN);
        }
        Map<String, Integer> beginnings = beginnings(pdf);
        Optional<DocumentIssued> found = issued.stream().filter(fact -> beginnings.containsKey(fact.sha256()))
                .findFirst();
        if (found.isEmpty()) {
            return Outcome.refused(Reason.FORGED_PAPER, "file");
        }
        if (!isIssued(pdf, beginnings.get(found.get().sha256()))) {
            return Outcome.refused(Reason.FORGED_PAPER, "added");
        }
        return Outcome.done(snapshot.standing(DocumentEnded.class).anyMatch(ended ->
                ended.fact().ended().ends(found.get().id(), found.get().sha256())) ? Issue.ENDED : Issue.ISSUED);
    }

    /** Whether it is drawn from a document of its number and date, such as an extract, that was withdrawn or replaced. */
    private static boolean isOfEnded(Statement statement, Snapshot snapshot) {
        return snapshot.standing(DocumentIssued.class).map(Snapshot.Standing::fact)
                .filter(fact -> fact.number().equals(statement.number()) && fact.date().equals(statement.date()))
                .anyMatch(fact -> snapshot.standing(DocumentEnded.class)
                        .anyMatch(ended -> ended.fact().ended().document().equals(fact.id())));
    }

    /** Whether nothing but signatures stands behind the issued file: anything else could be laid over its words. */
    private static boolean isIssued(byte[] pdf, int length) {
        try {
            return length == pdf.length || SignedOnly.of(Arrays.copyOf(pdf, length), pdf);
        } catch (IOException e) {
            return false;
        }
    }

    /** Hashes of the file and of what it was before it was signed, with their lengths. */
    private static Map<String, Integer> beginnings(byte[] pdf) {
        Map<String, Integer> hashes = new HashMap<>(Map.of(Hashes.sha256Hex(pdf), pdf.length));
        for (int at = 0; at + END.length <= pdf.length && hashes.size() < MOST_BEGINNINGS; at++) {
            if (Arrays.equals(pdf, at, at + END.length, END, 0, END.length)) {
                int end = at + END.length;
                hashes.put(Hashes.sha256Hex(Arrays.copyOf(pdf, end)), end);
                if (end < pdf.length) {
                    hashes.put(Hashes.sha256Hex(Arrays.copyOf(pdf, end + 1)), end + 1);
                }
            }
        }
        return hashes;
    }
}
