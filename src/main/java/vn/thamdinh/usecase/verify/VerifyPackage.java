package vn.thamdinh.usecase.verify;

import java.nio.file.Files;
import java.nio.file.Path;

import vn.thamdinh.exchange.EvidenceSink;
import vn.thamdinh.exchange.PackageException;
import vn.thamdinh.exchange.PackageKeys;
import vn.thamdinh.exchange.PackageReader;
import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.AgeIdentity;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.Refusals;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.custody.Correspondents;

/**
 * Opens a package with the keys at hand and verifies everything in it: envelope, layout, hashes and every signature.
 * Nothing is merged, no evidence is kept and no round is needed, so a file can be checked on any computer.
 */
public final class VerifyPackage {

    private VerifyPackage() {
    }

    /** Verifies a package that was closed with a passphrase alone; its letters stay the caller's to wipe. */
    public static Outcome<VerifiedPackage> verify(Path file, char[] passphrase, Progress progress) {
        if (passphrase.length == 0) {
            return Outcome.refused(Reason.BAD_INPUT, "");
        }
        try (Passphrase secret = Passphrase.of(passphrase)) {
            return verify(file, PackageKeys.of(secret), progress);
        }
    }

    /**
     * Verifies a package that the workspace's key opens, or the passphrase.
     *
     * @param passphrase no letters if there is none
     */
    public static Outcome<VerifiedPackage> verify(Path file, RoundBook book, char[] passphrase, Progress progress) {
        AgeIdentity own = book.workspace().ageIdentity();
        if (passphrase.length == 0) {
            return verify(file, PackageKeys.of(own), book, progress);
        }
        try (Passphrase secret = Passphrase.of(passphrase)) {
            return verify(file, PackageKeys.of(own, secret), book, progress);
        }
    }

    private static Outcome<VerifiedPackage> verify(Path file, PackageKeys keys, RoundBook book, Progress progress) {
        return verify(file, keys, progress).then(verified -> Outcome.done(
                verified.signedBy(new Correspondents(book).of(verified.signer()).name())));
    }

    /** Verifies a package that one of the keys opens. */
    public static Outcome<VerifiedPackage> verify(Path file, PackageKeys keys, Progress progress) {
        if (!Files.isRegularFile(file)) {
            return Outcome.refused(Reason.NOT_FOUND, file.toString());
        }
        try {
            return Outcome.done(VerifiedPackage.of(PackageReader.read(file, keys, EvidenceSink.NONE, progress)));
        } catch (PackageException e) {
            return Refusals.of(e);
        } catch (Cancelled e) {
            return Outcome.refused(Reason.CANCELLED);
        }
    }
}
