package vn.thamdinh.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import vn.thamdinh.domain.register.NamedBody;
import vn.thamdinh.domain.register.Register;
import vn.thamdinh.domain.register.RowKey;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.common.UiKit;

/** Asks whose row a new one is, and of which period, where that is not said already. */
final class NewRow {
    private final UiKit kit;
    private final RegisterPort.Data data;
    private final Register register;
    private final String period;
    private final Optional<RowKey> near;

    /** @param near the row that has the focus: the new one is most likely the same unit's */
    NewRow(UiKit kit, RegisterPort.Data data, Register register, String period, Optional<RowKey> near) {
        this.kit = kit;
        this.data = data;
        this.register = register;
        this.period = period;
        this.near = near;
    }

    /** A unit or body that a row can be of. */
    private record Choice(RowKey key, String name) {
    }

    void open(Consumer<RowKey> chosen) {
        List<Choice> choices = choices();
        if (choices.size() == 1) {
            chosen.accept(choices.getFirst().key());
            return;
        }
        ComboBox<Choice> box = new ComboBox<>();
        box.setId("whose");
        box.getItems().setAll(choices);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Choice choice) {
                return choice == null ? "" : choice.name();
            }

            @Override
            public Choice fromString(String text) {
                return null;
            }
        });
        box.setValue(choices.stream().filter(choice -> near.map(RowKey::about).filter(choice.key().about()::equals)
                .isPresent()).findFirst().orElse(choices.isEmpty() ? null : choices.getFirst()));
        Button go = new Button(kit.text("register.add"));
        go.setId("add-now");
        go.setDefaultButton(true);
        go.getStyleClass().add("accent");
        go.setOnAction(event -> {
            kit.dialogs().close();
            Optional.ofNullable(box.getValue()).map(Choice::key).ifPresent(chosen);
        });
        Button cancel = new Button(kit.text("dialog.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> kit.dialogs().close());
        HBox buttons = new HBox(8, cancel, go);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        kit.dialogs().open(kit.text("register.add"), new VBox(12, new Label(kit.text("register.whose")), box, buttons));
    }

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        switch (register.about()) {
            case UNIT -> data.programme().units().stream().filter(unit -> register.concerns(unit.id()))
                    .forEach(unit -> add(choices, Optional.of(unit), ""));
            case BODY -> data.programme().registers().bodies().forEach(body -> choices.add(new Choice(
                    key(Optional.empty(), body.id()), body(body))));
            case ROUND -> choices.add(new Choice(key(Optional.empty(), ""), ""));
        }
        choices.removeIf(choice -> !data.permits(choice.key()));
        return choices;
    }

    private static String body(NamedBody body) {
        return body.name();
    }

    private void add(List<Choice> choices, Optional<Unit> unit, String body) {
        choices.add(new Choice(key(unit.map(Unit::id), body), unit.map(Unit::fullName).orElse("")));
    }

    private RowKey key(Optional<UnitId> unit, String body) {
        String when = !register.period().recurs() ? "" : !period.isEmpty() ? period
                : near.map(RowKey::period).filter(key -> !key.isEmpty())
                        .orElseGet(() -> register.period().keyOf(register.span().from()));
        return new RowKey(register.id(), unit, body, when, RowKey.ONLY);
    }
}
