package vn.thamdinh.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import vn.thamdinh.progress.Progress;

/** Age files that a passphrase opens, as {@code age -p} makes them. */
public final class AgePassphrase {

    private AgePassphrase() {
    }

    /**
     * Begins an age file. Deriving the key takes the memory of {@code cost} for a moment.
     *
     * @param cost of one try of the passphrase; scrypt goes by its memory alone, rounded down to a power of two
     * @return where the content goes; closing it finishes the file and leaves {@code to} open
     */
    public static OutputStream encrypt(OutputStream to, Passphrase passphrase, KeyDerivation.Cost cost)
            throws IOException {
        return AgeFile.encrypt(to, List.of(new ScryptStanza.Writer(passphrase, ScryptStanza.workFactor(cost))));
    }

    /** The same at the standard cost. */
    public static OutputStream encrypt(OutputStream to, Passphrase passphrase) throws IOException {
        return encrypt(to, passphrase, KeyDerivation.Cost.STANDARD);
    }

    /**
     * Decrypts a whole age file. Content goes out chunk by chunk before the end of the file was seen: whatever was
     * written is to be thrown away unless this returns.
     *
     * @throws WrongKey if the passphrase is another, or the file is for keys and not for a passphrase
     * @throws DamagedPayload if it is changed, cut short, asks for more than 256 MiB of work, or is no age file
     */
    public static void decrypt(InputStream from, OutputStream to, Passphrase passphrase, Progress progress)
            throws IOException, WrongKey, DamagedPayload {
        AgeFile.decrypt(from, to, new ScryptStanza.Reader(passphrase), progress);
    }
}
