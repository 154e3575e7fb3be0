package vn.thamdinh.usecase.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.minutes.ClosedMinutes;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.domain.ledger.VisitFact.MinutesClosed;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.storage.database.Held;
import vn.thamdinh.usecase.book.MinutesSeal;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.minutes.MinutesState.ClosedVersion;

/** Which versions of a visit's minutes there were, from all that was ever said of them. */
final class Versions {

    private static final int MOST = 1000;

    private record Said(ClosedMinutes minutes, Instant at) {
    }

    private final List<Said> all;
    private final int current;
    private final boolean closed;

    Versions(RoundBook book, VisitId visit) {
        WriterId any = book.workspace().writer();
        String subject = Subject.of(new MinutesClosed(probe(visit)), any).key();
        this.all = book.workspace().history(subject, MOST).stream()
                .filter(held -> held.verdict() == Verdict.EFFECTIVE).flatMap(held -> said(held).stream()).toList();
        var last = new MinutesSeal(book.snapshot()).last(visit);
        this.closed = last.filter(ClosedMinutes::closed).isPresent();
        this.current = last.map(minutes -> minutes.closed() ? minutes.version() : minutes.version() + 1).orElse(1);
    }

    private static ClosedMinutes probe(VisitId visit) {
        return new ClosedMinutes(visit, 1, true, "0".repeat(64), "0".repeat(64), "");
    }

    private static List<Said> said(Held held) {
        return held.entry().fact().filter(MinutesClosed.class::isInstance).map(MinutesClosed.class::cast)
                .map(fact -> List.of(new Said(fact.minutes(), held.entry().header().time().instant())))
                .orElse(List.of());
    }

    /** The version that is being written, or that stands closed. */
    int current() {
        return current;
    }

    boolean closed() {
        return closed;
    }

    /** Why the current version replaces the one before it. */
    String reason() {
        return reopened(current - 1);
    }

    /** SHA-256 of the PDFs of all versions. */
    Set<String> files() {
        return all.stream().map(said -> said.minutes().file()).collect(Collectors.toSet());
    }

    /** Each closed version, the latest first; where laptops closed the same one, each of them. */
    List<ClosedVersion> list() {
        List<ClosedVersion> versions = new ArrayList<>();
        for (Said said : all) {
            if (said.minutes().closed() && versions.stream().noneMatch(known -> known.file().equals(said.minutes().file()))) {
                boolean stands = closed && said.minutes().version() == current;
                versions.add(new ClosedVersion(said.minutes().version(), said.minutes().file(), said.at(),
                        stands ? "" : reopened(said.minutes().version())));
            }
        }
        versions.sort(Comparator.comparing(ClosedVersion::version).reversed()
                .thenComparing(Comparator.comparing(ClosedVersion::at).reversed()));
        return versions;
    }

    private String reopened(int version) {
        return all.stream().map(Said::minutes).filter(minutes -> !minutes.closed() && minutes.version() == version)
                .map(ClosedMinutes::reason).findFirst().orElse("");
    }
}
