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
     * Begins an age file; deriving the key takes 64 MiB of memory for a moment.
     *
     * @return where the content goes; closing it finishes the file and leaves {@code to} open
     */
    public static OutputStream encrypt(OutputStream to, Passphrase passphrase) throws IOException {
        return AgeFile.encrypt(to, List.of(new ScryptStanza.Writer(passphrase)));
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
