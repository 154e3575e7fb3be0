package vn.thamdinh.seal;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.AEADBadTagException;
import vn.thamdinh.progress.Progress;

/** Binary age files (age-encryption.org/v1) as streams, whoever may open them. */
final class AgeFile {

    private static final int CHUNK = 64 << 10;

    private AgeFile() {
    }

    static OutputStream encrypt(OutputStream to, List<RecipientStanzaWriter> recipients) throws IOException {
        try {
            return Channels.newOutputStream(new StandardEncryptingChannelFactory()
                    .newEncryptingChannel(new LeftOpen(to), recipients));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks an algorithm of age", e);
        }
    }

    static void decrypt(InputStream from, OutputStream to, RecipientStanzaReader identity, Progress progress)
            throws IOException, WrongKey, DamagedPayload {
        Source source = new Source(from);
        try (ReadableByteChannel plain = open(source, identity)) {
            copy(plain, to, progress, source);
        }
    }

    static ReadableByteChannel open(Source source, RecipientStanzaReader identity)
            throws IOException, WrongKey, DamagedPayload {
        try {
            return new StandardDecryptingChannelFactory()
                    .newDecryptingChannel(source, List.of(identity));
        } catch (UnsupportedRecipientStanzaException | AEADBadTagException e) {
            throw new WrongKey("this key opens none of the file's recipients", e);
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            throw source.damage("the header of an age file is damaged", e);
        }
    }

    private static void copy(ReadableByteChannel plain, OutputStream to, Progress progress, Source source)
            throws IOException, DamagedPayload {
        ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
        long done = 0;
        while (read(plain, buffer.clear(), source) >= 0) {
            progress.check();
            to.write(buffer.array(), 0, buffer.position());
            done += buffer.position();
            progress.at(done, 0);
        }
    }

    static int read(ReadableByteChannel plain, ByteBuffer buffer, Source source)
            throws IOException, DamagedPayload {
        try {
            return plain.read(buffer);
        } catch (IOException | RuntimeException e) {
            throw source.damage("the content of an age file is damaged or cut short", e);
        }
    }

    /** Tells a disk that cannot be read from bytes that are wrong; the library throws the same for both. */
    static final class Source implements ReadableByteChannel {

        private final InputStream in;
        private final byte[] piece = new byte[CHUNK];
        private IOException failure;

        Source(InputStream in) {
            this.in = in;
        }

        /** Fills the buffer unless the end comes before: the library takes a short read for the end. */
        @Override
        public int read(ByteBuffer to) throws IOException {
            int before = to.position();
            try {
                for (int count = 0; count >= 0 && to.hasRemaining();) {
                    count = in.readNBytes(piece, 0, Math.min(piece.length, to.remaining()));
                    to.put(piece, 0, count);
                    count = count == 0 ? -1 : count;
                }
            } catch (IOException e) {
                failure = e;
                throw e;
            }
            return to.position() == before && to.hasRemaining() ? -1 : to.position() - before;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }

        DamagedPayload damage(String message, Exception cause) throws IOException {
            if (failure != null) {
                throw failure;
            }
            return new DamagedPayload(message, cause);
        }
    }

    /** Finishing the age file leaves the target open, so that its owner can force it to the disk. */
    private static final class LeftOpen implements WritableByteChannel {

        private final OutputStream out;
        private final byte[] piece = new byte[CHUNK];

        LeftOpen(OutputStream out) {
            this.out = out;
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            int all = from.remaining();
            while (from.hasRemaining()) {
                int count = Math.min(piece.length, from.remaining());
                from.get(piece, 0, count);
                out.write(piece, 0, count);
            }
            return all;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
