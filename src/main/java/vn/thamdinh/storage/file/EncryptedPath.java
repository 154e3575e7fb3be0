package vn.thamdinh.storage.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.h2.store.fs.encrypt.FilePathEncrypt;

/**
 * H2's way to a file that is encrypted by {@link EncryptedFile}: "thamdinh:number:path". The number names the password,
 * which is known while the database is being opened; without it nothing is read or written. H2 makes objects of this class
 * by itself, so the class is public.
 */
public final class EncryptedPath extends FilePathWrapper {

    private static final String SCHEME = "thamdinh";
    private static final AtomicLong NUMBER = new AtomicLong();
    private static final Map<String, byte[]> PASSWORDS = new ConcurrentHashMap<>();

    static {
        FilePath.register(new EncryptedPath());
    }

    /** For H2; see {@link #to}. */
    public EncryptedPath() {
        // H2 sets the name.
    }

    /**
     * A path that can be opened until it is closed.
     *
     * @param name for H2, as a part of its address
     */
    public record Way(String name) implements AutoCloseable {

        @Override
        public void close() {
            PASSWORDS.remove(number(name));
        }
    }

    /** The way to a file. The password is copied; the caller wipes his own. */
    public static Way to(String place, char[] password) {
        String number = Long.toString(NUMBER.incrementAndGet());
        PASSWORDS.put(number, FilePathEncrypt.getPasswordBytes(password));
        return new Way(SCHEME + ":" + number + ":" + place);
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        byte[] password = PASSWORDS.get(number(name));
        if (password == null) {
            throw new IOException("no password is known for this file");
        }
        return new EncryptedFile(unwrap().open(mode), password.clone());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    protected String getPrefix() {
        return SCHEME + ":" + number(name) + ":";
    }

    @Override
    public FilePath unwrap(String path) {
        return FilePath.get(path.substring(path.indexOf(':', SCHEME.length() + 1) + 1));
    }

    @Override
    public long size() {
        return EncryptedFile.sizeOf(getBase().size());
    }

    @Override
    public OutputStream newOutputStream(boolean append) throws IOException {
        return newFileChannelOutputStream(open("rw"), append);
    }

    @Override
    public InputStream newInputStream() throws IOException {
        return Channels.newInputStream(open("r"));
    }

    private static String number(String path) {
        return path.substring(SCHEME.length() + 1, path.indexOf(':', SCHEME.length() + 1));
    }
}
