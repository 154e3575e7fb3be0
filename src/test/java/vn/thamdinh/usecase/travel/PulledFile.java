package vn.thamdinh.usecase.travel;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Map;
import java.util.Set;

/** A file on a stick that is pulled while it is read: from some byte on nothing about it can be asked any more. */
final class PulledFile extends FileSystemProvider {

    private final Path real;
    private final long readable;
    private boolean gone;

    private PulledFile(Path real, long readable) {
        this.real = real;
        this.readable = readable;
    }

    /** The file, of which so many bytes can be read before the stick is pulled. */
    static Path of(Path real, long readable) {
        var provider = new PulledFile(real, readable);
        FileSystem system = provider.system();
        return (Path) Proxy.newProxyInstance(PulledFile.class.getClassLoader(), new Class<?>[] {Path.class},
                (_, method, arguments) -> {
                    if (method.getName().equals("getFileSystem")) {
                        return system;
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void requireThere() throws IOException {
        if (gone) {
            throw new IOException("Lỗi nhập/xuất");
        }
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... with)
            throws IOException {
        requireThere();
        SeekableByteChannel channel = Files.newByteChannel(real, options);
        return (SeekableByteChannel) Proxy.newProxyInstance(PulledFile.class.getClassLoader(),
                new Class<?>[] {SeekableByteChannel.class}, (_, method, arguments) -> {
                    if (method.getName().equals("read")) {
                        return read(channel, (ByteBuffer) arguments[0]);
                    }
                    return method.invoke(channel, arguments);
                });
    }

    private int read(SeekableByteChannel channel, ByteBuffer to) throws IOException {
        gone |= channel.position() >= readable;
        requireThere();
        int limit = to.limit();
        to.limit((int) Math.min(limit, to.position() + readable - channel.position()));
        int count = channel.read(to);
        to.limit(limit);
        return count;
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        requireThere();
        return Files.readAttributes(real, type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        requireThere();
        return Files.readAttributes(real, attributes, options);
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        requireThere();
    }

    private FileSystem system() {
        return new PulledSystem(this);
    }

    private static UnsupportedOperationException unused() {
        return new UnsupportedOperationException("a reader does no such thing");
    }

    @Override
    public String getScheme() {
        return "pulled";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
        throw unused();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        throw unused();
    }

    @Override
    public Path getPath(URI uri) {
        throw unused();
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter) {
        throw unused();
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... with) {
        throw unused();
    }

    @Override
    public void delete(Path path) {
        throw unused();
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) {
        throw unused();
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) {
        throw unused();
    }

    @Override
    public boolean isSameFile(Path one, Path other) {
        throw unused();
    }

    @Override
    public boolean isHidden(Path path) {
        return false;
    }

    @Override
    public FileStore getFileStore(Path path) {
        throw unused();
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        throw unused();
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) {
        throw unused();
    }
}
