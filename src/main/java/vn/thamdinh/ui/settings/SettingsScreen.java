package vn.thamdinh.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.UiKit;

/**
 * Every setting of the program: what it changes, what it is unless chosen, and the way back; those of this computer apart
 * from those of the round. A search finds them without diacritics.
 */
public final class SettingsScreen implements Screen {

    private final UiKit kit;
    private final Parent view;
    private final ComputerSettings computer;
    private final List<Runnable> reading = new ArrayList<>();
    private SettingGroups groups;

    @FXML
    private TextField search;
    @FXML
    private Label counts;
    @FXML
    private Label nothing;
    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox cards;

    /**
     * @param worn called after looks or size have changed in the settings
     * @param speak called with the other language, in which all views are then built anew
     */
    public SettingsScreen(UiKit kit, Runnable worn, Consumer<Locale> speak) {
        this(kit, worn, speak, FileDialogs.system());
    }

    SettingsScreen(UiKit kit, Runnable worn, Consumer<Locale> speak, FileDialogs files) {
        this.kit = kit;
        this.computer = new ComputerSettings(kit, worn, speak, files, this::shown);
        this.view = kit.views().load(this);
    }

    @FXML
    private void initialize() {
        nothing.managedProperty().bind(nothing.visibleProperty());
        groups = new SettingGroups(kit, cards);
        computer.all().forEach(setting -> groups.add(setting, groups::refresh));
        computer.around(cards.sceneProperty());
        search.textProperty().subscribe(this::find);
    }

    private void find(String query) {
        int found = groups.find(query);
        nothing.setVisible(found == 0);
        counts.setText(query.isBlank() ? "" : kit.text("settings.found", found));
        scroll.setVvalue(0);
    }

    @Override
    public Parent view() {
        return view;
    }

    /** Puts a card among the settings of the open round; it is read anew at each visit. */
    public SettingsScreen with(Node card, Runnable anew) {
        return with(card, anew, Setting.Group.ROUND);
    }

    /** Puts a card about the safety of data among the settings of this computer; it is read anew at each visit. */
    public SettingsScreen withSafety(Node card, Runnable anew) {
        return with(card, anew, Setting.Group.SAFETY);
    }

    /** Puts a card about this computer itself; it is read anew at each visit. */
    public SettingsScreen withComputer(Node card, Runnable anew) {
        return with(card, anew, Setting.Group.COMPUTER);
    }

    private SettingsScreen with(Node card, Runnable anew, Setting.Group group) {
        groups.add(group, card);
        reading.add(anew);
        return this;
    }

    @Override
    public void shown() {
        groups.refresh();
        reading.forEach(Runnable::run);
    }

    /** Shows the settings in which these words stand. */
    @Override
    public void reveal(String target) {
        search.setText(target);
    }

    @Override
    public String titleKey() {
        return "settings.title";
    }
}
