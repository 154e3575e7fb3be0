package vn.thamdinh.ui.settings;

import java.util.List;
import java.util.stream.Collectors;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.ui.common.UiKit;

/** A setting as a row: its name and what it changes at the left, the choice at the right, below it the way back. */
final class SettingRow {

    private static final int MOST_BUTTONS = 6;

    private final UiKit kit;
    private final Setting setting;
    private final HBox node = new HBox();
    private final Label usual = new Label();
    private final Button back = new Button();
    private final Runnable changed;
    private Runnable reread = () -> { };

    /** @param changed called after every change, with the setting already kept */
    SettingRow(UiKit kit, Setting setting, Runnable changed) {
        this.kit = kit;
        this.setting = setting;
        this.changed = changed;
        Label title = new Label(kit.text(setting.titleKey()));
        title.getStyleClass().add("strong");
        Label effect = new Label(kit.text(setting.effectKey()));
        effect.getStyleClass().addAll("muted", "small");
        usual.getStyleClass().addAll("muted", "small");
        List.of(title, effect, usual).forEach(label -> label.setWrapText(true));
        VBox words = new VBox(2, title, effect, usual);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        back.setText(kit.text("settings.back"));
        back.setId(setting.id() + "-back");
        back.getStyleClass().addAll("flat", "small");
        back.setAccessibleText(kit.text("settings.back-of", kit.text(setting.titleKey())));
        back.setOnAction(event -> {
            setting.choice().reset();
            refresh();
            changed.run();
        });
        VBox control = new VBox(4, control(title), back);
        control.getStyleClass().add("setting-control");
        node.getStyleClass().add("setting-row");
        node.setId("setting-" + setting.id());
        node.getChildren().setAll(words, control);
        refresh();
    }

    Node node() {
        return node;
    }

    Setting setting() {
        return setting;
    }

    /** Shows what is kept now. */
    void refresh() {
        reread.run();
        boolean atUsual = setting.choice().isUsual();
        back.setVisible(!atUsual);
        back.setManaged(!atUsual);
        String when = kit.text(setting.when().key());
        usual.setText(kit.text("settings.usual", setting.choice().usual(), when));
        usual.setManaged(!setting.choice().usual().isEmpty());
        usual.setVisible(usual.isManaged());
    }

    /** Whether every word of the query is in what the row says. */
    boolean matches(String query) {
        String options = setting.choice() instanceof Choice.Pick<?> pick ? words(pick) : "";
        return query.isBlank() || Folding.matchesKey(query, Folding.key(String.join(" ", kit.text(setting.titleKey()),
                kit.text(setting.effectKey()), kit.text(setting.group().titleKey()), setting.choice().now(), options)));
    }

    private static <T> String words(Choice.Pick<T> pick) {
        return pick.options().stream().map(pick.words()).collect(Collectors.joining(" "));
    }

    private Node control(Label title) {
        return switch (setting.choice()) {
            case Choice.Pick<?> pick when pick.options().size() <= MOST_BUTTONS -> buttons(pick);
            case Choice.Pick<?> pick -> list(pick, title);
            case Choice.Amount amount -> slider(amount, title);
            case Choice.Act act -> act(act);
        };
    }

    private <T> Node buttons(Choice.Pick<T> pick) {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("settings-row");
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < pick.options().size(); i++) {
            T option = pick.options().get(i);
            RadioButton button = new RadioButton(pick.words().apply(option));
            button.setId(setting.id() + "-" + i);
            button.setToggleGroup(group);
            button.setUserData(option);
            button.setOnAction(event -> {
                if (!option.equals(pick.get().get())) {
                    choose(() -> pick.set().accept(option));
                }
            });
            row.getChildren().add(button);
        }
        reread = () -> group.getToggles().stream().filter(toggle -> toggle.getUserData().equals(pick.get().get()))
                .findFirst().ifPresent(group::selectToggle);
        return row;
    }

    private <T> Node list(Choice.Pick<T> pick, Label title) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(setting.id());
        title.setLabelFor(box);
        box.setAccessibleText(title.getText());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T option) {
                return option == null ? "" : pick.words().apply(option);
            }

            @Override
            public T fromString(String text) {
                return box.getValue();
            }
        });
        box.getItems().setAll(pick.options());
        reread = () -> box.setValue(pick.get().get());
        box.valueProperty().subscribe((was, chosen) -> {
            if (chosen != null && !chosen.equals(pick.get().get())) {
                choose(() -> pick.set().accept(chosen));
            }
        });
        return box;
    }

    private Node slider(Choice.Amount amount, Label title) {
        Slider slider = new Slider(amount.least(), amount.most(), amount.get().get());
        slider.setId(setting.id());
        slider.setAccessibleText(title.getText());
        title.setLabelFor(slider);
        slider.setMajorTickUnit(amount.step());
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(amount.step());
        Label words = new Label();
        words.getStyleClass().add("strong");
        words.setId(setting.id() + "-words");
        reread = () -> {
            slider.setValue(amount.get().get());
            words.setText(amount.now());
        };
        slider.valueProperty().subscribe(value -> {
            int steps = (int) Math.round((value.doubleValue() - amount.least()) / amount.step());
            int chosen = Math.clamp(amount.least() + (long) steps * amount.step(), amount.least(), amount.most());
            if (chosen != amount.get().get()) {
                words.setText(amount.words().apply(chosen));
                choose(() -> amount.set().accept(chosen));
            }
        });
        HBox row = new HBox(10, slider, words);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node act(Choice.Act act) {
        Button button = new Button(kit.text(act.verb()));
        button.setId(setting.id());
        Label words = new Label();
        words.getStyleClass().addAll("muted", "small");
        words.setWrapText(true);
        button.setOnAction(event -> choose(act.action()));
        reread = () -> {
            words.setText(act.now());
            words.setManaged(!act.now().isEmpty());
            button.setDisable(!act.possible().get());
        };
        return new VBox(4, button, words);
    }

    private void choose(Runnable keep) {
        keep.run();
        refresh();
        changed.run();
    }
}
