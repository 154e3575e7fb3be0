package vn.thamdinh.usecase.travel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.domain.travel.Passage;
import vn.thamdinh.exchange.EvidenceSink;
import vn.thamdinh.exchange.PackageContents;
import vn.thamdinh.exchange.PackageException;
import vn.thamdinh.exchange.PackageFault;
import vn.thamdinh.exchange.PackageKeys;
import vn.thamdinh.exchange.PackageReader;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.Reality;
import vn.thamdinh.usecase.book.Refusals;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.keys.WriteCard;
import vn.thamdinh.wire.Hashes;
import vn.thamdinh.wire.RunningHash;

/** Opens packages with what this workspace has, verifies them, and asks whether they belong here. */
final class Opener implements AutoCloseable {

    /** Larger files carry evidence, and going through them twice would cost more than it saves. */
    private static final long MOST_HASHED = 32L << 20;

    private static final int FIRST_LINES = 128;
    private static final String BY_PASSPHRASE = "\n-> scrypt ";

    private final RoundBook book;
    private final Optional<Passphrase> words;

    private Opener(RoundBook book, Optional<Passphrase> words) {
        this.book = book;
        this.words = words;
    }

    static Opener of(RoundBook book, char[] passphrase) {
        return new Opener(book, passphrase.length == 0 ? Optional.empty() : Optional.of(Passphrase.of(passphrase)));
    }

    /** What came of opening. */
    sealed interface Opening {
    }

    /**
     * It is sound; whether it belongs here {@link #judge} tells.
     *
     * @param sha256 of the bytes that were verified; empty if it was not computed
     */
    record Opened(PackageContents contents, String sha256) implements Opening {
    }

    /** The same file was verified and stored before, and what it brought stands. */
    record Known(Passage passage) implements Opening {
    }

    /** It cannot be opened or believed. */
    record Unopened(Preview preview) implements Opening {
    }

    /** Verifies everything. May run on a thread of its own, one file after the other. */
    Opening open(Path file, Here here, EvidenceSink sink, Progress progress) {
        String sha256 = sha256(file);
        return here.file(sha256).<Opening>map(Known::new).orElseGet(() -> read(file, sha256, sink, progress));
    }

    /** Of a file that cannot be read or is too large none; what is wrong is told when it is opened. */
    private static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Files.size(file) > MOST_HASHED ? "" : Hashes.sha256Hex(in);
        } catch (IOException e) {
            return "";
        }
    }

    /** @param sha256 from before; by now the file may be another */
    Opening read(Path file, String sha256, EvidenceSink sink, Progress progress) {
        try {
            var keys = new PackageKeys(List.of(book.workspace().ageIdentity()), words.stream().toList());
            return sha256.isEmpty() ? new Opened(PackageReader.read(file, keys, sink, progress), "")
                    : hashed(file, keys, sink, progress);
        } catch (PackageException e) {
            return new Unopened(e.fault() == PackageFault.NOT_FOR_US && isByPassphrase(file) ? new Preview.Locked(file)
                    : new Preview.Refused(file, Refusals.reason(e.fault()), e.fault().code(),
                            String.valueOf(e.getMessage())));
        }
    }

    /** Noted as known is the hash of the very bytes that were verified. */
    private static Opened hashed(Path file, PackageKeys keys, EvidenceSink sink, Progress progress)
            throws PackageException {
        var hash = new RunningHash();
        try (InputStream in = hash.through(Files.newInputStream(file))) {
            PackageContents contents = PackageReader.read(in, Files.size(file), keys, sink, progress);
            in.transferTo(OutputStream.nullOutputStream());
            return new Opened(contents, hash.hex());
        } catch (IOException e) {
            throw PackageFault.DISK.because(String.valueOf(e.getMessage()));
        }
    }

    /** Why a sound package does not belong here, if so. */
    Optional<Preview> judge(Path file, Here here, PackageContents contents) {
        Optional<RoundFact.Founded> founded = book.snapshot().founded();
        if (founded.isPresent() && founded.get().rehearsal() != contents.head().rehearsal()) {
            return refused(file, PackageFault.REHEARSAL_AND_REAL, "");
        }
        if (!contents.head().rehearsal() && !Reality.isReal(book.clock(), book.entropy())) {
            return Optional.of(new Preview.Refused(file, Reason.REHEARSAL_ONLY, Reason.REHEARSAL_ONLY.stableName(), ""));
        }
        if (book.snapshot().round().or(() -> WriteCard.invitedTo(book)).filter(round -> !round.equals(contents.head().round())).isPresent()) {
            return refused(file, PackageFault.OTHER_ROUND, "");
        }
        if (Incoming.speaksForUs(book, here, contents)) {
            return refused(file, PackageFault.FORGED_AUTHOR, "it has this workspace say what it never said");
        }
        return Optional.empty();
    }

    private static Optional<Preview> refused(Path file, PackageFault fault, String detail) {
        return Optional.of(new Preview.Refused(file, Refusals.reason(fault), fault.code(), detail));
    }

    private static boolean isByPassphrase(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(FIRST_LINES), StandardCharsets.ISO_8859_1).contains(BY_PASSPHRASE);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        words.ifPresent(Passphrase::close);
    }
}
