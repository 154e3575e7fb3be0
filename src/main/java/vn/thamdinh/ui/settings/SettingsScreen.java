package vn.thamdinh.ui.settings;

import java.util.Locale;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleGroup;
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
    private Slider size;
    @FXML
    private Label sizeWords;

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
            case SYSTEM -> system;
        });
        size.setMin(UiSettings.SMALLEST_FONT);
        size.setMax(UiSettings.LARGEST_FONT);
        size.setValue(kit.settings().fontSize());
        sizeWords.setText(kit.text("settings.size-words", kit.settings().fontSize()));
        size.valueProperty().subscribe(value -> resize(value.doubleValue()));
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
        kit.settings().look(light.isSelected() ? Look.LIGHT : dark.isSelected() ? Look.DARK : Look.SYSTEM);
        worn.run();
    }

    private void resize(double value) {
        int pixels = (int) Math.round(value);
        if (pixels != kit.settings().fontSize()) {
            kit.settings().fontSize(pixels);
            sizeWords.setText(kit.text("settings.size-words", pixels));
            worn.run();
        }
    }
}
