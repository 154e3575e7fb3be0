package vn.thamdinh.storage.journal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.DamagedPayload;
import vn.thamdinh.storage.journal.JournalFinding.DamagedSegment;
import vn.thamdinh.storage.journal.JournalFinding.MissingSegment;
import vn.thamdinh.storage.journal.JournalFinding.Reason;
import vn.thamdinh.storage.journal.JournalFinding.TornTail;
import vn.thamdinh.storage.keys.KeyVault;
import vn.thamdinh.storage.keys.NewerFormat;
import vn.thamdinh.storage.keys.WorkspaceKeys;

/** Reads the segments of a journal in order, each on its own: what is wrong in one takes nothing from the others. */
public final class JournalReader {

    private static final int BUFFER = 64 << 10;

    private final WorkspaceKeys keys;
    private final FrameVisitor visitor;
    private final Progress progress;
    private final List<JournalFinding> findings = new ArrayList<>();
    private long frames;

    JournalReader(WorkspaceKeys keys, FrameVisitor visitor, Progress progress) {
        this.keys = keys;
        this.visitor = visitor;
        this.progress = progress;
    }

    JournalReport read(Path folder) throws IOException {
        var segments = SegmentFiles.list(folder);
        long total = 0;
        for (var segment : segments) {
            total += Files.size(segment.file());
        }
        long done = 0;
        int expected = SegmentFiles.FIRST;
        for (var segment : segments) {
            while (expected < segment.number()) {
                findings.add(new MissingSegment(expected++));
            }
            expected++;
            progress.check();
            read(segment);
            done += Files.size(segment.file());
            progress.at(done, total);
        }
        return new JournalReport(segments.size(), frames, findings);
    }

    /** One segment alone. */
    void read(SegmentFiles.Segment segment) throws IOException {
        long size = Files.size(segment.file());
        try (var in = stream(segment.file())) {
            var header = SegmentHeader.read(in);
            if (!header.intact()) {
                findings.add(new DamagedSegment(segment.number(), 0, Reason.HEADER, 0));
            }
            try (var chain = new FrameChain(header, keys)) {
                frames += new SegmentFrames(segment.number(), in, size - header.length(), chain, progress)
                        .read(visitor, findings);
            }
        } catch (SegmentHeader.Unreadable e) {
            findings.add(new DamagedSegment(segment.number(), 0, e.reason(), size));
        } catch (EOFException e) {
            findings.add(new TornTail(segment.number(), 0, size));
        } catch (IOException e) {
            findings.add(new DamagedSegment(segment.number(), 0, Reason.UNREADABLE, size));
        }
    }

    /** The key block of the newest segment in which it is readable. */
    public static Optional<KeyVault> newestVault(Path folder) throws IOException {
        for (var segment : SegmentFiles.list(folder).reversed()) {
            try (var in = stream(segment.file())) {
                var header = SegmentHeader.read(in);
                if (header.intact()) {
                    return Optional.of(KeyVault.parse(header.vaultBlock()));
                }
            } catch (IOException | SegmentHeader.Unreadable | DamagedPayload | NewerFormat e) {
                // The copy before this one is tried; that this one is damaged is found again by read.
                continue;
            }
        }
        return Optional.empty();
    }

    private static DataInputStream stream(Path file) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
    }
}
