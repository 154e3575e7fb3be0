package vn.thamdinh.usecase.evidence;

import java.nio.file.Path;
import java.util.Objects;

/** What somebody wants to attach. */
public sealed interface Incoming {

    /** As it is called where it comes from; any text at all. */
    String name();

    /** A file, which stays where it is. */
    record OnDisk(Path file) implements Incoming {

        public OnDisk {
            Objects.requireNonNull(file, "file");
        }

        @Override
        public String name() {
            Path last = file.getFileName();
            return last == null ? file.toString() : last.toString();
        }
    }

    /** Bytes that are in no file, such as a picture from the clipboard; not copied. */
    record InMemory(String name, byte[] bytes) implements Incoming {

        public InMemory {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(bytes, "bytes");
        }
    }
}
