package vn.thamdinh.usecase.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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

    /**
     * Templates and style sheets of somebody's own by plain name; one for the kind alone before one for all.
     *
     * @param tried texts that are only being tried out
     */
    public static Map<String, String> templates(Snapshot snapshot, String kind, Map<String, String> tried) {
        Map<String, String> all = new HashMap<>(of(snapshot));
        all.putAll(tried);
        Map<String, String> templates = new HashMap<>();
        Map<String, String> own = new HashMap<>();
        String ofKind = WordingChange.TEMPLATE + kind + "/";
        all.forEach((key, text) -> {
            if (key.startsWith(ofKind)) {
                own.put(key.substring(ofKind.length()), text);
            } else if (key.startsWith(WordingChange.TEMPLATE) && !key.contains("/")) {
                templates.put(key.substring(WordingChange.TEMPLATE.length()), text);
            }
        });
        templates.putAll(own);
        return templates;
    }

    /** The texts that the secretariat has put in place of the programme's. */
    public static Map<String, String> changed(Snapshot snapshot) {
        Map<String, String> changed = new LinkedHashMap<>();
        changes(snapshot).forEach((key, change) -> change.text().ifPresent(text -> changed.put(key, text)));
        return changed;
    }

    /**
     * What stands beside that which holds, where two computers worded a text differently: whoever words it anew decides.
     * By key; an empty text is the original. The later wording holds meanwhile.
     */
    public static Map<String, List<WordingChange>> disputed(Snapshot snapshot) {
        Map<String, List<WordingChange>> disputed = new HashMap<>();
        standing(snapshot).forEach((key, changes) -> {
            if (changes.size() > 1) {
                disputed.put(key, List.copyOf(changes.subList(0, changes.size() - 1)));
            }
        });
        return disputed;
    }

    private static Map<String, WordingChange> changes(Snapshot snapshot) {
        Map<String, WordingChange> changes = new HashMap<>();
        standing(snapshot).forEach((key, standing) -> changes.put(key, standing.getLast()));
        return changes;
    }

    /** By key, the later after the earlier; of one moment always in the same order. */
    private static Map<String, List<WordingChange>> standing(Snapshot snapshot) {
        Map<String, List<WordingChange>> standing = new HashMap<>();
        snapshot.standing(WordingChanged.class)
                .sorted(Comparator.comparing((Snapshot.Standing<WordingChanged> one) -> one.entry().header().time())
                        .thenComparing(one -> one.entry().id().hex()))
                .map(one -> one.fact().change())
                .forEach(change -> standing.computeIfAbsent(change.key(), _ -> new ArrayList<>()).add(change));
        return standing;
    }

    /** The programme's own text. */
    public static Optional<String> original(Snapshot snapshot, String key) {
        return snapshot.programme().map(programme -> programme.texts().get(key));
    }
}
