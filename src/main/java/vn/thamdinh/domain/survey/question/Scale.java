package vn.thamdinh.domain.survey.question;

import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.text.Require;

/**
 * The answers that questions are given with.
 *
 * @param id     unique in its form
 * @param levels at least two, in the order of the form
 */
public record Scale(String id, List<Level> levels) {
    public Scale {
        id = Require.identifier(id, "scale id", 32);
        levels = List.copyOf(levels);
        Require.that(levels.size() >= 2, "scale with fewer than two levels: " + id);
        Require.that(levels.stream().map(Level::id).distinct().count() == levels.size(), "level id twice: " + id);
    }

    /** The level of that id. */
    public Optional<Level> level(String level) {
        return levels.stream().filter(candidate -> candidate.id().equals(level)).findFirst();
    }
}
