package vn.thamdinh.usecase.evidence.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.picture.file.FileName;
import vn.thamdinh.storage.StorageException;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.evidence.Incoming;
import vn.thamdinh.wire.CanonicalJson;

/** The names of files that wait to be taken in, kept in the workspace so that a crash does not swallow them. */
final class Waiting {

    private static final Logger LOG = Logger.getLogger(Waiting.class.getName());
    private static final String DRAFT = "evidence-intake";

    private final RoundBook book;

    Waiting(RoundBook book) {
        this.book = book;
    }

    /** Replaces what was written; durable when this returns. Where that fails the files are taken in all the same. */
    void write(List<Job> jobs) {
        List<Object> lines = new ArrayList<>();
        for (Job job : jobs) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("unit", job.place().unit().code());
            line.put("name", wellFormed(FileName.read(job.incoming().name()).clean()));
            line.put("place", wellFormed(job.incoming() instanceof Incoming.OnDisk(var file) ? file.toString() : ""));
            lines.add(line);
        }
        try {
            book.workspace().keepDraft(DRAFT, lines.isEmpty() ? "" : CanonicalJson.text(Map.of("waiting", lines)));
        } catch (StorageException notKept) {
            LOG.log(Level.WARNING, "the names of waiting files are not kept");
        }
    }

    /** What was written and never came to be evidence; forgotten by asking. */
    List<String> leftBehind() {
        String draft = book.workspace().drafts().getOrDefault(DRAFT, "");
        if (draft.isEmpty()) {
            return List.of();
        }
        Set<String> there = book.snapshot().standing(FileAttached.class)
                .map(one -> one.fact().unit().code() + "|" + one.fact().name()).collect(Collectors.toSet());
        List<String> left = new ArrayList<>();
        if (CanonicalJson.parseCanonicalObject(draft.getBytes(StandardCharsets.UTF_8)).get("waiting")
                instanceof List<?> lines) {
            for (Object each : lines) {
                Map<String, Object> line = CanonicalJson.object(each);
                if (!there.contains(line.get("unit") + "|" + line.get("name"))) {
                    left.add(line.get("place").toString().isEmpty() ? line.get("name").toString()
                            : line.get("place").toString());
                }
            }
        }
        write(List.of());
        return List.copyOf(left);
    }

    /** Names of files may hold halves of letters, which no text may. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
