package vn.thamdinh.usecase.travel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.thamdinh.domain.ledger.DocumentFact.DocumentIssued;
import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.PlanFact.GuidanceGiven;
import vn.thamdinh.exchange.EvidenceFile;
import vn.thamdinh.exchange.EvidenceSource;
import vn.thamdinh.storage.evidence.EvidenceStore;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;

/**
 * The files of evidence, and issued documents, that follow a package, in parts that each fit on a stick of FAT32; small files first, so that an
 * early part brings many.
 *
 * @param parts  each of so many bytes together as was asked for at most, or of one file
 * @param source opens any of the files
 */
record EvidenceParts(List<List<EvidenceFile>> parts, EvidenceSource source) {

    EvidenceParts {
        parts = List.copyOf(parts);
    }

    static EvidenceParts of(RoundBook book, ExportRequest.Evidence wanted, Choice choice, Closed closed,
                            long partBytes) {
        EvidenceStore store = book.workspace().evidence();
        Stream<Fact> named = switch (wanted) {
            case NONE -> Stream.empty();
            case NEW -> choice.entries().stream().flatMap(stored -> stored.entry().fact().stream());
            case ALL -> Stream.concat(book.snapshot().standing(FileAttached.class).map(Snapshot.Standing::fact),
                    Stream.concat(book.snapshot().standing(DocumentIssued.class).map(Snapshot.Standing::fact),
                            book.snapshot().standing(GuidanceGiven.class).map(Snapshot.Standing::fact)));
        };
        Map<String, EvidenceFile> files = new LinkedHashMap<>();
        named.flatMap(fact -> files(fact, closed)).filter(file -> store.holds(file.sha256()))
                .forEach(file -> files.put(file.sha256(), file));
        return new EvidenceParts(split(files.values(), partBytes), file -> store.open(file.sha256()));
    }

    /** The file that anybody's entry brings with it: evidence, guidance, or an issued document; none of a size that no part takes. */
    private static Stream<EvidenceFile> files(Fact fact, Closed closed) {
        return switch (fact) {
            case FileAttached file when fits(file.size()) && !closed.closes(file.unit()) ->
                    Stream.of(new EvidenceFile(file.sha256(), file.size()));
            case DocumentIssued issued when issued.size() > 0 && fits(issued.size())
                    && issued.units().stream().noneMatch(closed::closes) ->
                    Stream.concat(Stream.of(new EvidenceFile(issued.sha256(), issued.size())),
                            issued.copySize() > 0 && fits(issued.copySize())
                                    ? Stream.of(new EvidenceFile(issued.copySha256(), issued.copySize())) : Stream.empty());
            case GuidanceGiven given when fits(given.size()) ->
                    Stream.of(new EvidenceFile(given.sha256(), given.size()));
            default -> Stream.empty();
        };
    }

    private static boolean fits(long size) {
        return size <= EvidenceFile.MOST_BYTES;
    }

    /** Parts of at most so many bytes each; a file is never cut. */
    static List<List<EvidenceFile>> split(Collection<EvidenceFile> files, long most) {
        List<List<EvidenceFile>> parts = new ArrayList<>();
        long room = 0;
        for (EvidenceFile file : files.stream().sorted(Comparator.comparing(EvidenceFile::size)
                .thenComparing(EvidenceFile::sha256)).toList()) {
            if (parts.isEmpty() || file.size() > room) {
                parts.add(new ArrayList<>());
                room = most;
            }
            parts.getLast().add(file);
            room -= file.size();
        }
        return parts.stream().map(List::copyOf).toList();
    }
}
