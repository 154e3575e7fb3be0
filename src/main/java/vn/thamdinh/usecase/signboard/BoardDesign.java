package vn.thamdinh.usecase.signboard;

import java.util.List;
import java.util.Map;

import vn.thamdinh.domain.unit.Unit;

/**
 * The round's design as it stands.
 *
 * @param texts     what holds now, by key: all parameters and the lines of the wording
 * @param originals what would hold without the secretariat's changes
 * @param draft     what was being changed and is not kept yet; empty when nothing was
 * @param units     of the round, the one with the longest name first, the others in the plan's order
 * @param mayChange whether the person at the desk may change it
 */
public record BoardDesign(Map<String, String> texts, Map<String, String> originals, Map<String, String> draft,
                          List<Unit> units, boolean mayChange) {
    public BoardDesign {
        texts = Map.copyOf(texts);
        originals = Map.copyOf(originals);
        draft = Map.copyOf(draft);
        units = List.copyOf(units);
    }
}
