package vn.thamdinh.usecase.book;

import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** Tells people of contradicting data that must be settled first: by unit and component, never by the ledger's keys. */
public final class Disputed {

    private Disputed() {
    }

    /** @param subjects what contradicts, at least one; the first that is about a unit is named, else they are counted */
    public static <T> Outcome.Refused<T> refusal(Snapshot now, List<Subject> subjects) {
        return subjects.stream().flatMap(subject -> place(now, subject).stream()).findFirst()
                .map(place -> new Outcome.Refused<T>(Reason.CONTRADICTED, List.of(place)))
                .orElseGet(() -> new Outcome.Refused<>(Reason.CONTRADICTED_COUNT,
                        List.of(Integer.toString(subjects.size()))));
    }

    private static Optional<String> place(Snapshot now, Subject subject) {
        Optional<Unit> unit = subject.unit().map(UnitId::new)
                .flatMap(id -> now.programme().flatMap(programme -> programme.unit(id)));
        String component = now.heads(subject).stream().flatMap(entry -> component(entry).stream()).findFirst()
                .map(" · "::concat).orElse("");
        return unit.map(known -> known.fullName() + component);
    }

    private static Optional<String> component(Entry entry) {
        return entry.fact().flatMap(fact -> switch (fact) {
            case ScoreFact.ScoreGiven score -> Optional.of(score.component().value());
            case ScoreFact.ScoreCleared score -> Optional.of(score.component().value());
            default -> Optional.empty();
        });
    }
}
