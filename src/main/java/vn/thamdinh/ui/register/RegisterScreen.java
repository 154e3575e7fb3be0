package vn.thamdinh.ui.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import vn.thamdinh.ui.common.EmptyState;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.LastRead;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.UiKit;

/** The programme's registers: their rows, the targets computed from them, and what is waited for. */
public final class RegisterScreen implements Screen {

    private enum Part { BOOKS, TARGETS, WAITING }

    private final UiKit kit;
    private final LastRead latest;
    private final RegisterPort port;
    private final BookPane books;
    private final TargetPane targets;
    private final WaitingPane waiting;
    private final Button exporting = new Button();
    private final Button importing = new Button();
    private final ToggleGroup parts = new ToggleGroup();
    private final Map<Part, ToggleButton> buttons = new EnumMap<>(Part.class);
    private Parent view;

    @FXML private HBox segments;
    @FXML private StackPane place;

    public RegisterScreen(UiKit kit, RegisterPort port, FileDialogs files) {
        this.kit = kit;
        this.latest = new LastRead(kit.tasks());
        this.port = port;
        var words = new RegisterWords(kit);
        this.books = new BookPane(kit, words, port, files, this::read);
        this.targets = new TargetPane(kit, words, this::read);
        this.waiting = new WaitingPane(kit, words, port);
    }

    @FXML
    private void initialize() {
        for (Part part : Part.values()) {
            ToggleButton button = new ToggleButton(title(part, 0));
            button.setId("part-" + part.name().toLowerCase(java.util.Locale.ROOT));
            button.setUserData(part);
            button.setToggleGroup(parts);
            button.getStyleClass().add("filter-chip");
            buttons.put(part, button);
            segments.getChildren().add(button);
        }
        parts.selectedToggleProperty().addListener((property, old, now) -> {
            if (now == null) {
                parts.selectToggle(old);
            } else {
                place.getChildren().setAll(node((Part) now.getUserData()));
            }
        });
        parts.selectToggle(buttons.get(Part.BOOKS));
        exporting.setText(kit.text("register.export"));
        exporting.setGraphic(Icons.EXPORT.node());
        exporting.setId("export-register");
        exporting.setOnAction(event -> books.export());
        importing.setText(kit.text("register.import"));
        importing.setGraphic(Icons.IMPORT.node());
        importing.setId("import-register");
        importing.setOnAction(event -> books.take());
    }

    private Node node(Part part) {
        return switch (part) {
            case BOOKS -> books.node();
            case TARGETS -> targets.node();
            case WAITING -> waiting.node();
        };
    }

    private String title(Part part, int count) {
        return switch (part) {
            case BOOKS -> kit.text("register.books");
            case TARGETS -> kit.text("register.targets");
            case WAITING -> kit.text("register.waiting", count);
        };
    }

    @Override
    public Parent view() {
        if (view == null) {
            view = kit.views().load(this);
        }
        return view;
    }

    @Override
    public String titleKey() {
        return "register.title";
    }

    @Override
    public List<Node> actions() {
        view();
        return List.of(importing, exporting);
    }

    @Override
    public void shown() {
        read();
    }

    /** Shows the register of that id. */
    @Override
    public void reveal(String register) {
        parts.selectToggle(buttons.get(Part.BOOKS));
        books.reveal(register);
    }

    private void read() {
        Optional<Integer> year = targets.year();
        latest.read(progress -> port.read(year)).onDone(data -> data.ifPresentOrElse(this::show, () ->
                place.getChildren().setAll(new EmptyState(Icons.REGISTERS, kit.text("register.none"),
                        kit.text("register.none-advice")))));
    }

    private void show(RegisterPort.Data data) {
        books.show(data);
        targets.show(data);
        waiting.show(data);
        buttons.get(Part.WAITING).setText(title(Part.WAITING, data.waiting().size()));
    }
}
