package vn.thamdinh.usecase.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thamdinh.documents.pdf.SerifFont;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.domain.ledger.EvidenceFact.FileTied;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.book.Snapshot;

/** The files that show what was noted at a visit, without the minutes themselves. */
final class VisitPapers {

    private static final Comparator<FileAttached> BY_NAME = Comparator.comparing(FileAttached::name)
            .thenComparing(FileAttached::sha256);

    private final Map<String, List<FileAttached>> byFinding;

    /** @param minutes SHA-256 of every closed version of the minutes */
    VisitPapers(Snapshot snapshot, VisitId visit, UnitId unit, Set<String> minutes) {
        Map<String, FileAttached> files = new LinkedHashMap<>();
        snapshot.standing(FileAttached.class).map(Snapshot.Standing::fact).filter(file -> file.unit().equals(unit))
                .sorted(BY_NAME.thenComparing(file -> file.component().isPresent()))
                .forEach(file -> files.putIfAbsent(file.sha256(), file));
        this.byFinding = snapshot.standing(FileTied.class).map(Snapshot.Standing::fact)
                .filter(tied -> tied.tied() && tied.visit().equals(visit) && tied.unit().equals(unit)
                        && files.containsKey(tied.sha256()) && !minutes.contains(tied.sha256()))
                .distinct().collect(Collectors.groupingBy(FileTied::finding,
                        Collectors.mapping(tied -> files.get(tied.sha256()), Collectors.toList())));
        byFinding.values().forEach(list -> list.sort(BY_NAME));
    }

    /** Names of the files that show a finding, with a "?" for what cannot be printed: they are names, not words. */
    List<String> namesOf(String finding) {
        return byFinding.getOrDefault(finding, List.of()).stream().map(file -> printable(file.name())).toList();
    }

    /** The pictures among all the files of the visit, each once. */
    List<FileAttached> pictures() {
        Set<String> seen = new HashSet<>();
        List<FileAttached> pictures = new ArrayList<>();
        byFinding.keySet().stream().sorted().forEach(finding -> byFinding.get(finding).stream()
                .filter(file -> file.mediaType().startsWith("image/") && seen.add(file.sha256()))
                .forEach(pictures::add));
        return pictures;
    }

    static String printable(String name) {
        return name.codePoints().mapToObj(Character::toString)
                .map(letter -> Character.isISOControl(letter.codePointAt(0))
                        || !SerifFont.REGULAR.firstWithoutShape(letter).isEmpty() ? "?" : letter)
                .collect(Collectors.joining());
    }
}
