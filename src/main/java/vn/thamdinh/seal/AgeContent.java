package vn.thamdinh.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.exceptionfactory.jagged.RecipientStanzaReader;

/**
 * The content of an age file as a stream. Each 64 KiB are authenticated, but that the file is whole is known only at its
 * end: nothing that was read is to be believed before.
 */
public final class AgeContent extends InputStream {

    private static final int CHUNK = 64 << 10;

    private final AgeFile.Source source;
    private final ReadableByteChannel plain;
    private final ByteBuffer buffer = ByteBuffer.allocate(CHUNK).limit(0);
    private boolean ended;

    private AgeContent(AgeFile.Source source, ReadableByteChannel plain) {
        this.source = source;
        this.plain = plain;
    }

    /** Thrown while reading: the content was changed or cut off; the disk is not the reason. */
    public static final class Damaged extends IOException {

        private static final long serialVersionUID = 1L;

        Damaged(DamagedPayload cause) {
            super(cause.getMessage(), cause);
        }
    }

    /**
     * Opens a file with whichever key fits. Where there is a passphrase and the file is for one, deriving the key takes
     * up to 256 MiB of memory for a moment.
     *
     * @throws WrongKey       if none fits
     * @throws DamagedPayload if the first lines are no header of an age file
     * @throws IOException    if the file cannot be read
     */
    public static AgeContent open(InputStream from, List<AgeIdentity> identities, List<Passphrase> passphrases)
            throws IOException, WrongKey, DamagedPayload {
        List<RecipientStanzaReader> readers = new ArrayList<>();
        identities.forEach(identity -> readers.add(identity.reader()));
        passphrases.forEach(passphrase -> readers.add(new ScryptStanza.Reader(passphrase)));
        if (readers.isEmpty()) {
            throw new WrongKey("there is no key to try");
        }
        var source = new AgeFile.Source(from);
        return new AgeContent(source, AgeFile.open(source, new FirstThatFits(readers)));
    }

    @Override
    public int read() throws IOException {
        return fill() ? buffer.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, buffer.remaining());
        buffer.get(bytes, offset, count);
        return count;
    }

    private boolean fill() throws IOException {
        try {
            while (!buffer.hasRemaining() && !ended) {
                ended = AgeFile.read(plain, buffer.clear(), source) < 0;
                buffer.flip();
            }
            return buffer.hasRemaining();
        } catch (DamagedPayload e) {
            buffer.limit(0);
            throw new Damaged(e);
        }
    }

    @Override
    public void close() throws IOException {
        plain.close();
    }
}
