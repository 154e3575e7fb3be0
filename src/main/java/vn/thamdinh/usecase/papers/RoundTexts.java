package vn.thamdinh.usecase.papers;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.document.WordingChange;
import vn.thamdinh.domain.ledger.DocumentFact.WordingChanged;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.usecase.book.Snapshot;

/** The texts of a round's papers: the programme's, with what the secretariat words otherwise. */
public final class RoundTexts {

    private RoundTexts() {
    }

    /** What holds now, by key; nothing without a round. */
    public static Map<String, String> of(Snapshot snapshot) {
        Map<String, String> texts = new LinkedHashMap<>(snapshot.programme().map(Programme::texts).orElse(Map.of()));
        changes(snapshot).forEach((key, change) -> change.text().ifPresent(text -> texts.put(key, text)));
        return texts;
    }

    /** The texts that the secretariat has put in place of the programme's. */
    public static Map<String, String> changed(Snapshot snapshot) {
        Map<String, String> changed = new LinkedHashMap<>();
        changes(snapshot).forEach((key, change) -> change.text().ifPresent(text -> changed.put(key, text)));
        return changed;
    }

    /** Where two stand against each other, the later one; which it is is asked of the person elsewhere. */
    private static Map<String, WordingChange> changes(Snapshot snapshot) {
        Map<String, Snapshot.Standing<WordingChanged>> latest = new HashMap<>();
        Comparator<Snapshot.Standing<WordingChanged>> order = Comparator
                .comparing((Snapshot.Standing<WordingChanged> standing) -> standing.entry().header().time())
                .thenComparing(standing -> standing.entry().id().hex());
        snapshot.standing(WordingChanged.class).forEach(standing -> latest.merge(standing.fact().change().key(),
                standing, (one, other) -> order.compare(one, other) >= 0 ? one : other));
        Map<String, WordingChange> changes = new HashMap<>();
        latest.forEach((key, standing) -> changes.put(key, standing.fact().change()));
        return changes;
    }

    /** The programme's own text. */
    public static Optional<String> original(Snapshot snapshot, String key) {
        return snapshot.programme().map(programme -> programme.texts().get(key));
    }
}
