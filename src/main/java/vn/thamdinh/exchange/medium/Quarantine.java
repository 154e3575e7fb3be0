package vn.thamdinh.exchange.medium;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.RunningHash;

/**
 * Keeps refused files as they are, so that they can be looked into, tried again with a newer program, or handed back as
 * proof. Nothing of them is ever opened here. A file's own name is kept only where it tells nothing: others may name a
 * unit, and this folder is not encrypted.
 */
public final class Quarantine {

    /** Most bytes of a file that is copied; of a larger one only the record is kept. */
    public static final long LARGEST_COPY = 256L << 20;

    /** Bytes that a copy leaves free on the disk: the workspace comes first. */
    static final long RESERVE = 512L << 20;

    private static final Pattern FAULT = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern PLAIN_NAME = Pattern.compile("(goi|the)-[0-9a-f]{8}\\.(tdpkg|tdkey)");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{64}");
    private static final int BUFFER = 1 << 20;
    private static final int FIRST_BYTES = 1 << 20;
    private static final String COPY = ".held";
    private static final String RECORD = ".json";

    private final Path folder;
    private final long largestCopy;

    /** The quarantine in this folder, which is made when first needed. */
    public Quarantine(Path folder) {
        this(folder, LARGEST_COPY);
    }

    Quarantine(Path folder, long largestCopy) {
        this.folder = folder;
        this.largestCopy = largestCopy;
    }

    /**
     * A refused file.
     *
     * @param id     SHA-256 of its content; where it is not copied, of its size and first bytes
     * @param name   its name, or empty if it was not one that tells nothing
     * @param fault  the stable name of why it was refused
     * @param since  when it was refused last
     * @param size   its bytes
     * @param copied whether a copy is kept
     */
    public record Held(String id, String name, String fault, Instant since, long size, boolean copied) {

        public Held {
            Objects.requireNonNull(name);
            Objects.requireNonNull(fault);
        }
    }

    /**
     * Keeps a refused file. The same content again is the same record, with the newer fault and time.
     *
     * @throws IOException if the file cannot be read or the folder cannot be written
     */
    public Held keep(Path refused, String fault, Instant now) throws IOException {
        if (!FAULT.matcher(fault).matches()) {
            throw new IllegalArgumentException("not the name of a fault");
        }
        Files.createDirectories(folder);
        long size = Files.size(refused);
        boolean copied = size <= largestCopy && size <= Files.getFileStore(folder).getUsableSpace() - RESERVE;
        String id = copied ? copy(refused) : firstBytes(refused, size);
        String name = String.valueOf(refused.getFileName());
        var held = new Held(id, PLAIN_NAME.matcher(name).matches() ? name : "", fault, now, size, copied);
        record(held);
        return held;
    }

    private String copy(Path refused) throws IOException {
        Path temporary = folder.resolve("copy" + FileKind.TEMPORARY);
        var hash = new RunningHash();
        try (InputStream in = Files.newInputStream(refused); FileChannel out = FileChannel.open(temporary,
                StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[BUFFER];
            long left = largestCopy;
            for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
                left -= count;
                if (left < 0) {
                    throw new IOException("the file grows");
                }
                hash.add(buffer, 0, count);
                for (var bytes = ByteBuffer.wrap(buffer, 0, count); bytes.hasRemaining();) {
                    out.write(bytes);
                }
            }
            out.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
        String id = hash.hex();
        Files.move(temporary, folder.resolve(id + COPY), StandardCopyOption.REPLACE_EXISTING);
        return id;
    }

    private static String firstBytes(Path refused, long size) throws IOException {
        var hash = new RunningHash();
        try (InputStream in = Files.newInputStream(refused)) {
            byte[] first = in.readNBytes(FIRST_BYTES);
            hash.add(ByteBuffer.allocate(Long.BYTES).putLong(size).flip());
            hash.add(first, 0, first.length);
        }
        return hash.hex();
    }

    private void record(Held held) throws IOException {
        Path temporary = folder.resolve(held.id() + RECORD + FileKind.TEMPORARY);
        try (OutputStream out = Files.newOutputStream(temporary)) {
            out.write(CanonicalJson.write(Map.of("copied", held.copied(), "fault", held.fault(), "name", held.name(),
                    "size", held.size(), "since", held.since().toString())));
        }
        Files.move(temporary, folder.resolve(held.id() + RECORD), StandardCopyOption.REPLACE_EXISTING);
    }

    /** All refused files, the latest first; a record that cannot be read is left out. */
    public List<Held> list() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Held> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                String id = name.endsWith(RECORD) ? name.substring(0, name.length() - RECORD.length()) : "";
                if (ID.matcher(id).matches()) {
                    read(id, file).ifPresent(all::add);
                }
            }
        }
        all.sort(Comparator.comparing(Held::since).reversed().thenComparing(Held::id));
        return List.copyOf(all);
    }

    private Optional<Held> read(String id, Path file) throws IOException {
        try {
            Map<String, Object> tree = CanonicalJson.parseCanonicalObject(Files.readAllBytes(file));
            return Optional.of(new Held(id, (String) tree.get("name"), (String) tree.get("fault"),
                    Instant.parse((String) tree.get("since")), (Long) tree.get("size"),
                    Files.exists(folder.resolve(id + COPY))));
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }

    /** The copy of a refused file, as it came. */
    public Optional<Path> copyOf(Held held) {
        Path copy = folder.resolve(held.id() + COPY);
        return Files.exists(copy) ? Optional.of(copy) : Optional.empty();
    }

    /** Lets a file go: its copy and its record are deleted. */
    public void release(Held held) throws IOException {
        Files.deleteIfExists(folder.resolve(held.id() + COPY));
        Files.deleteIfExists(folder.resolve(held.id() + RECORD));
    }
}
