package vn.thamdinh.cli.round;

import java.util.Locale;

import vn.thamdinh.domain.criteria.Stage;

/** Whose scores a sheet holds. */
enum Whose {
    SELF(Stage.SELF), VERIFY(Stage.VERIFY);

    private final Stage stage;

    Whose(Stage stage) {
        this.stage = stage;
    }

    Stage stage() {
        return stage;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
