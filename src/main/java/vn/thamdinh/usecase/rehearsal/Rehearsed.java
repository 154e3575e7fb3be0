package vn.thamdinh.usecase.rehearsal;

import java.util.List;
import java.util.SortedMap;

/**
 * A rehearsal round that was made.
 *
 * @param digest state digest of the secretariat at the end, and of every member who took the last package
 * @param counts "units", "members", "scores", "entries", "packages", "recognised", "ineligible",
 *               "conflicting", "signboards"
 * @param planted troubles that the round holds on purpose
 */
public record Rehearsed(String digest, SortedMap<String, Integer> counts, List<RehearsalStep> steps,
                        List<Planted> planted) {

    public Rehearsed {
        steps = List.copyOf(steps);
        planted = List.copyOf(planted);
    }
}
