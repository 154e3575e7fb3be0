package vn.thamdinh.exchange.former;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.AgePassphrase;
import vn.thamdinh.seal.DamagedPayload;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.WrongKey;

/** Opens packages. Nothing of a package is looked at before all of it was decrypted and verified, in memory. */
public final class PackageReader {

    /** Most bytes that an opened package of entries may have; more is refused, not read. */
    static final int MOST_BYTES = 256 << 20;

    private PackageReader() {
    }

    /** Opens, verifies and parses one package. */
    public static PackageContents read(Path file, Passphrase passphrase, Progress progress) throws PackageException {
        return Archive.read(decrypt(file, passphrase, progress));
    }

    static byte[] decrypt(Path file, Passphrase passphrase, Progress progress) throws PackageException {
        return decrypt(file, passphrase, progress, MOST_BYTES);
    }

    static byte[] decrypt(Path file, Passphrase passphrase, Progress progress, int mostBytes) throws PackageException {
        var archive = new Bounded(mostBytes);
        try (InputStream sealed = new BufferedInputStream(Files.newInputStream(file))) {
            AgePassphrase.decrypt(sealed, archive, passphrase, progress);
            return archive.toByteArray();
        } catch (WrongKey e) {
            throw new PackageException.NoKey();
        } catch (DamagedPayload e) {
            throw new PackageException.Damaged(String.valueOf(e.getMessage()));
        } catch (TooLarge e) {
            throw new PackageException.Damaged("larger than a package may be");
        } catch (IOException e) {
            throw new PackageException.Medium(String.valueOf(e.getMessage()));
        }
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Memory that refuses to grow beyond a limit. */
    private static final class Bounded extends OutputStream {

        private final int most;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Bounded(int most) {
            this.most = most;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            if (length > most - bytes.size()) {
                throw new TooLarge();
            }
            bytes.write(from, offset, length);
        }

        byte[] toByteArray() {
            return bytes.toByteArray();
        }
    }
}
