package vn.thamdinh.domain.programme;

import java.util.Objects;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.text.Require;

/**
 * Until when a stage's scores are given.
 *
 * @param step  id of the plan's step whose deadline ends the stage
 * @param locks whether scores are refused after the last day until the secretariat unlocks the stage
 */
public record StageWindow(Stage stage, String step, boolean locks) {
    public StageWindow {
        Objects.requireNonNull(stage, "stage");
        step = Require.identifier(step, "step id", 32);
    }
}
