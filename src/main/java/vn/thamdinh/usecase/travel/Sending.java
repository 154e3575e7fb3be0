package vn.thamdinh.usecase.travel;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.travel.Holdings;
import vn.thamdinh.domain.travel.Passage;
import vn.thamdinh.exchange.Envelope;
import vn.thamdinh.exchange.EvidenceSource;
import vn.thamdinh.exchange.PackageContents;
import vn.thamdinh.exchange.PackageException;
import vn.thamdinh.exchange.PackageHead;
import vn.thamdinh.exchange.PackageWriter;
import vn.thamdinh.exchange.medium.StickException;
import vn.thamdinh.exchange.medium.StickFolder;
import vn.thamdinh.exchange.medium.StickWriter;
import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.Refusals;
import vn.thamdinh.usecase.book.RoundBook;

/**
 * One export on its way to a stick, all parts or none: they are recorded as sent once every one of them is there and
 * verified, and whatever stops it takes away what was written before.
 *
 * @param recipients their public keys
 * @param after      what they hold once they have taken the first part in
 */
record Sending(RoundBook book, List<String> recipients, Envelope envelope, EvidenceSource source, Holdings after) {

    Sending {
        recipients = List.copyOf(recipients);
    }

    /** Finds the stick. */
    @FunctionalInterface
    interface Stick {

        StickFolder find() throws StickException;
    }

    /** One package to be written. */
    private record Part(PackageHead head, List<BundleId> bundles, PackageWriter.Prepared prepared) {
    }

    /** Writes all parts, in their order; the files they became. */
    Outcome<List<Path>> send(Stick where, Collection<PackageContents> parts, Progress progress) {
        try {
            var stick = new StickWriter(where.find(), book.entropy());
            Deque<Part> waiting = new ArrayDeque<>(parts.stream().map(this::prepare).toList());
            stick.requireRoom(waiting.stream().mapToLong(part -> part.prepared().size()).sum());
            return write(stick, waiting, progress);
        } catch (PackageException e) {
            return Refusals.of(e);
        } catch (StickException e) {
            return Refusals.of(e);
        } catch (Cancelled e) {
            return Outcome.refused(Reason.CANCELLED);
        }
    }

    private Part prepare(PackageContents contents) {
        var writer = new PackageWriter(book.entropy(), book.workspace().signingKey(), source);
        return new Part(contents.head(), contents.bundles().stream().map(signed -> signed.bundle().id()).toList(),
                writer.prepare(contents, envelope));
    }

    /** Each part is let go of once it is written, since its texts are held in memory. */
    private Outcome<List<Path>> write(StickWriter stick, Deque<Part> waiting, Progress progress)
            throws StickException, PackageException {
        List<Path> files = new ArrayList<>();
        boolean recorded = false;
        try {
            List<Passage> passages = new ArrayList<>();
            while (!waiting.isEmpty()) {
                Part part = waiting.poll();
                Path file = part.prepared().write(stick, progress).file();
                files.add(file);
                passages.add(passage(part, file));
            }
            progress.check();
            Outcome<Saved> kept = book.keep(List.of(), passages);
            recorded = kept instanceof Outcome.Done<Saved>;
            return kept.then(_ -> Outcome.done(List.copyOf(files)));
        } finally {
            if (!recorded) {
                stick.withdraw(files);
            }
        }
    }

    private Passage passage(Part part, Path file) {
        return new Passage(book.clock().instant(), Passage.Kind.SENT, part.head().kind(), part.head().id(),
                String.valueOf(file.getFileName()), recipients, part.head().part() == 1 ? after : Holdings.NONE,
                part.bundles(), "");
    }
}
