package vn.thamdinh.ui.exchange.send;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Outcome;

/** Packages out. Every call blocks. */
public interface SendPort {

    /**
     * Somebody that a package can be made for.
     *
     * @param id     names him to this port
     * @param detail what else tells him from others: position, device
     * @param keys   whether his key is known, so that no passphrase is needed
     * @param fresh  entries here that he is not known to hold; -1 where that is not known
     */
    record Recipient(String id, String name, String detail, boolean keys, int fresh) {
        public Recipient {
            Objects.requireNonNull(id, "id");
        }
    }

    /**
     * What is to be written.
     *
     * @param to         ids of recipients, at least one
     * @param whole      everything, instead of what they lack
     * @param evidence   whether the files that belong to it follow in parts of their own
     * @param passphrase for those without a key; empty where nobody needs it. Cleared by the port
     */
    record Order(Set<String> to, boolean whole, boolean evidence, Path folder, char[] passphrase) {
        public Order {
            to = Set.copyOf(to);
        }

        /** Names nothing secret. */
        @Override
        public String toString() {
            return "Order[" + to + ", whole=" + whole + "]";
        }
    }

    /**
     * A package that was written, read back and verified.
     *
     * @param to    names of those whom it is for
     * @param file  its first part
     * @param parts how many further parts with evidence lie beside it
     * @param bytes of all parts
     */
    record Written(String to, String file, int parts, long bytes, int entries) {
    }

    /**
     * What came of an order.
     *
     * @param written at least one
     * @param stopped why the others were not written; empty where all were
     */
    record Dispatch(List<Written> written, Optional<Outcome.Refused<?>> stopped) {
        public Dispatch {
            written = List.copyOf(written);
        }
    }

    List<Recipient> recipients();

    /** Writes the packages; where one fails the earlier ones stay. Refused where none could be written. */
    Outcome<Dispatch> send(Order order, Progress progress);
}
