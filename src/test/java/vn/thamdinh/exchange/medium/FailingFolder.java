package vn.thamdinh.exchange.medium;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A stick in memory that fails in the ways sticks do. Operations are counted, so that each can be made the last. */
public final class FailingFolder implements StickFolder {

    public final Map<String, byte[]> files = new LinkedHashMap<>();
    public final List<String> operations = new ArrayList<>();

    /** Bytes that fit on it, with what is on it already. */
    public long capacity = 1L << 40;

    /** What {@link #state} says is free where it is wrong, as after somebody else wrote. */
    public long claimedFree = -1;
    public long largestFile = Long.MAX_VALUE;
    public boolean readOnly;

    /** The operation, counted from 1, before which the stick is pulled; it does not come back. */
    public int pulledBefore = Integer.MAX_VALUE;

    /** The operation, counted from 1, that fails once without the stick being gone. */
    public int failsOnce = Integer.MAX_VALUE;

    /** Whether a file can be given another name while it is open. */
    boolean renamesOpenFiles = true;
    private int open;

    /** The byte that reads back changed, or −1. */
    long flipped = -1;

    /** Bytes that are missing at the end of what is read back. */
    int cut;

    private void step(String operation) throws IOException {
        operations.add(operation);
        if (isPulled()) {
            throw new IOException("Lỗi nhập/xuất");
        }
        if (operations.size() == failsOnce) {
            throw new IOException("the controller stumbled");
        }
    }

    /** Comes back as it is, and works. */
    public void mend() {
        operations.clear();
        pulledBefore = Integer.MAX_VALUE;
        failsOnce = Integer.MAX_VALUE;
        capacity = 1L << 40;
        claimedFree = -1;
        readOnly = false;
    }

    private boolean isPulled() {
        return operations.size() >= pulledBefore;
    }

    public long used() {
        return files.values().stream().mapToLong(bytes -> bytes.length).sum();
    }

    @Override
    public Path path() {
        return Path.of("/stick");
    }

    @Override
    public State state() throws IOException {
        if (isPulled()) {
            throw new IOException("Không có thiết bị");
        }
        return new State(readOnly, claimedFree < 0 ? capacity - used() : claimedFree, largestFile);
    }

    @Override
    public List<String> list() throws IOException {
        step("list");
        return List.copyOf(files.keySet());
    }

    @Override
    public NewFile create(String name) throws IOException {
        step("create");
        if (files.putIfAbsent(name, new byte[0]) != null) {
            throw new FileAlreadyExistsException(name);
        }
        var held = new ByteArrayOutputStream();
        open++;
        return new NewFile() {
            @Override
            public void write(ByteBuffer bytes) throws IOException {
                step("write");
                byte[] fits = new byte[(int) Math.min(bytes.remaining(), capacity - used())];
                bytes.get(fits);
                held.writeBytes(fits);
                files.put(name, held.toByteArray());
                if (bytes.hasRemaining()) {
                    claimedFree = 0;
                    throw new IOException("Thiết bị hết chỗ trống");
                }
            }

            @Override
            public void force() throws IOException {
                step("force");
            }

            @Override
            public void close() throws IOException {
                open--;
                step("close");
            }
        };
    }

    @Override
    public ReadBack read(String name) throws IOException {
        step("open");
        byte[] bytes = held(name).clone();
        if (flipped >= 0) {
            bytes[(int) flipped] ^= 1;
        }
        open++;
        var in = new ByteArrayInputStream(bytes, 0, bytes.length - cut);
        return new ReadBack() {
            @Override
            public boolean isDirect() {
                return true;
            }

            @Override
            public int read() throws IOException {
                step("read");
                return in.read();
            }

            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                step("read");
                return in.read(to, offset, length);
            }

            @Override
            public void close() throws IOException {
                open--;
                step("close");
            }
        };
    }

    private byte[] held(String name) throws FileNotFoundException {
        if (!files.containsKey(name)) {
            throw new FileNotFoundException(name);
        }
        return files.get(name);
    }

    @Override
    public void rename(String from, String to) throws IOException {
        step("rename");
        if (open > 0 && !renamesOpenFiles) {
            throw new IOException("the file is in use");
        }
        files.put(to, held(from));
        files.remove(from);
    }

    @Override
    public void delete(String name) throws IOException {
        step("delete");
        files.remove(name);
    }

    @Override
    public void deleteAbandoned(String name) throws IOException {
        delete(name);
    }

    @Override
    public void force() throws IOException {
        step("force folder");
    }
}
