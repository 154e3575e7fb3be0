package vn.thamdinh.domain.programme.outline;

import java.util.Objects;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.text.Require;

/**
 * A stage that a programme uses.
 *
 * @param title what the programme calls it; empty where the usual words do
 */
public record NamedStage(Stage stage, String title) {
    public NamedStage {
        Objects.requireNonNull(stage, "stage");
        title = Require.optionalText(title, "stage title");
    }
}
