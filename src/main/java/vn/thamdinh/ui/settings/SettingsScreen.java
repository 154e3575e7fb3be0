package vn.thamdinh.ui.settings;

import java.util.Locale;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.common.UiSettings;
import vn.thamdinh.ui.common.UiSettings.Look;

/** Language, looks and size of text; each choice takes effect at once and is remembered. */
public final class SettingsScreen implements Screen {

    private final UiKit kit;
    private final Runnable worn;
    private final Consumer<Locale> speak;
    private final Parent view;

    private Runnable read = () -> { };

    @FXML
    private VBox cards;
    @FXML
    private ToggleGroup language;
    @FXML
    private RadioButton vietnamese;
    @FXML
    private RadioButton english;
    @FXML
    private ToggleGroup look;
    @FXML
    private RadioButton light;
    @FXML
    private RadioButton dark;
    @FXML
    private RadioButton system;
    @FXML
    private RadioButton contrast;
    @FXML
    private FlowPane sizes;
    @FXML
    private ToggleGroup size;

    /**
     * @param worn called after looks or size have changed in the settings
     * @param speak called with the other language, in which all views are then built anew
     */
    public SettingsScreen(UiKit kit, Runnable worn, Consumer<Locale> speak) {
        this.kit = kit;
        this.worn = worn;
        this.speak = speak;
        this.view = kit.views().load(this);
    }

    @FXML
    private void initialize() {
        boolean inVietnamese = kit.messages().locale().equals(Messages.VIETNAMESE);
        language.selectToggle(inVietnamese ? vietnamese : english);
        look.selectToggle(switch (kit.settings().look()) {
            case LIGHT -> light;
            case DARK -> dark;
            case CONTRAST -> contrast;
            case SYSTEM -> system;
        });
        UiSettings.TEXT_SIZES.forEach(percent -> sizes.getChildren().add(sizeChoice(percent)));
    }

    @Override
    public Parent view() {
        return view;
    }

    /** Puts a card before the others, as for what belongs to the open round; it is read anew at each visit. */
    public SettingsScreen with(Node card, Runnable reading) {
        cards.getChildren().addFirst(card);
        read = reading;
        return this;
    }

    @Override
    public void shown() {
        read.run();
    }

    @Override
    public String titleKey() {
        return "settings.title";
    }

    @FXML
    private void chooseLanguage() {
        Locale chosen = vietnamese.isSelected() ? Messages.VIETNAMESE : Messages.ENGLISH;
        if (!chosen.equals(kit.messages().locale())) {
            kit.settings().language(chosen);
            speak.accept(chosen);
        }
    }

    @FXML
    private void chooseLook() {
        kit.settings().look(chosenLook());
        worn.run();
    }

    private Look chosenLook() {
        if (contrast.isSelected()) {
            return Look.CONTRAST;
        }
        return light.isSelected() ? Look.LIGHT : dark.isSelected() ? Look.DARK : Look.SYSTEM;
    }

    private RadioButton sizeChoice(int percent) {
        RadioButton choice = new RadioButton(kit.text("settings.size-words", percent));
        choice.setId("size-" + percent);
        choice.setToggleGroup(size);
        choice.setSelected(percent == kit.settings().textSize());
        choice.setOnAction(event -> {
            kit.settings().textSize(percent);
            worn.run();
        });
        return choice;
    }
}
