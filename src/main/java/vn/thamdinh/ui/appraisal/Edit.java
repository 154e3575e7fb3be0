package vn.thamdinh.ui.appraisal;

import java.util.Map;
import java.util.TreeMap;

import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.usecase.appraisal.ScoreDraft;

/**
 * What stands in the fields of a cell.
 *
 * @param typed texts of the inputs that are not blank, by name
 */
public record Edit(Map<String, String> typed, String reason) {

    /** Nothing. */
    public static final Edit NONE = new Edit(Map.of(), "");

    public Edit {
        Map<String, String> said = new TreeMap<>(typed);
        said.values().removeIf(String::isBlank);
        typed = Map.copyOf(said);
    }

    /** Points typed directly. */
    static Edit points(String points, String reason) {
        return new Edit(Map.of(Inputs.POINTS, points), reason);
    }

    /** As it was kept. */
    public static Edit of(String draft) {
        ScoreDraft kept = ScoreDraft.of(draft);
        return new Edit(kept.typed(), kept.reason());
    }

    /** As it is kept while it is not given. */
    public String draft() {
        return new ScoreDraft(typed, reason).text();
    }
}
