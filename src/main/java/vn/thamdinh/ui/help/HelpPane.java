package vn.thamdinh.ui.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.help.HelpLibrary;
import vn.thamdinh.usecase.help.HelpPage;
import vn.thamdinh.usecase.help.Shortcut;

/** Help beside the work: one page, or the contents, or what a search found; with a way back. */
final class HelpPane {

    /** The sheet of keys, which is made from its table. */
    static final String KEYS = "keys";
    /** The contents. */
    static final String CONTENTS = "";

    private static final double KEYS_WIDTH = 118;

    private final UiKit kit;
    private final HelpLibrary library;
    private final Papers papers;
    private final Runnable leave;
    private final Deque<String> before = new ArrayDeque<>();
    private final Parent view;
    private String shown = CONTENTS;

    @FXML
    private VBox help;
    @FXML
    private Button back;
    @FXML
    private Button contents;
    @FXML
    private Button close;
    @FXML
    private TextField search;
    @FXML
    private Label title;
    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox body;
    @FXML
    private Button guide;
    @FXML
    private Button manual;
    @FXML
    private Label told;

    /** Where guides are saved. */
    interface Papers {
        /** Asks for a file and writes the guide, or the manual, into it; tells the label how that went. */
        void save(boolean manual, Node from, Label told);
    }

    HelpPane(UiKit kit, HelpLibrary library, Papers papers, Runnable leave) {
        this.kit = kit;
        this.library = library;
        this.papers = papers;
        this.leave = leave;
        this.view = kit.views().load(this);
    }

    @FXML
    private void initialize() {
        picture(back, Icons.PREVIOUS, "help.back");
        picture(contents, Icons.CONTENTS, "help.contents");
        picture(close, Icons.CLOSE, "help.close");
        guide.setGraphic(Icons.PDF.node());
        manual.setGraphic(Icons.PDF.node());
        told.setText("");
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        search.textProperty().subscribe(this::search);
        search.setPromptText(kit.text("help.search"));
        search.setAccessibleText(kit.text("help.search"));
    }

    private void picture(Button button, Icons icon, String key) {
        button.setGraphic(icon.node());
        button.setTooltip(new Tooltip(kit.text(key)));
        button.setAccessibleText(kit.text(key));
    }

    Parent view() {
        return view;
    }

    void focus() {
        search.requestFocus();
    }

    String page() {
        return shown;
    }

    /** Shows a page; {@link #CONTENTS} and unknown ones are the contents. */
    void show(String id) {
        if (!id.equals(shown)) {
            before.push(shown);
        }
        search.clear();
        draw(id);
    }

    /** Begins anew with a page, without a way back. */
    void begin(String id) {
        before.clear();
        shown = id;
        search.clear();
        draw(id);
    }

    private void draw(String id) {
        shown = id;
        back.setDisable(before.isEmpty());
        if (id.equals(KEYS)) {
            put(kit.text("help.keys"), keys());
        } else {
            library.page(id).ifPresentOrElse(page -> put(page.title(), HelpText.draw(page.markdown(), this::show)),
                    () -> put(kit.text("help.contents"), list(library.pages(), true)));
        }
    }

    private void put(String heading, VBox nodes) {
        title.setText(heading);
        body.getChildren().setAll(nodes);
        scroll.setVvalue(0);
    }

    private void search(String query) {
        if (query.isBlank()) {
            draw(shown);
            return;
        }
        List<HelpPage> found = library.search(query);
        VBox nodes = list(found, false);
        boolean keys = areKeys(query);
        if (keys) {
            nodes.getChildren().add(jump(kit.text("help.keys"), KEYS));
        } else if (found.isEmpty()) {
            Label nothing = new Label(kit.text("help.nothing"));
            nothing.setWrapText(true);
            nodes.getChildren().add(nothing);
        }
        put(kit.text("help.found", found.size() + (keys ? 1 : 0)), nodes);
        back.setDisable(false);
    }

    /** Whether the sheet of keys is sought: by its title, or by one of its keys with what it does. */
    private boolean areKeys(String query) {
        return Folding.matches(query, List.of(kit.text("help.keys")))
                || Stream.of(Shortcut.Group.values()).flatMap(group -> group.keys().stream())
                        .anyMatch(key -> Folding.matches(query, List.of(key.keys(), kit.text(key.wordsKey()))));
    }

    private VBox list(List<HelpPage> pages, boolean sections) {
        VBox nodes = new VBox();
        nodes.getStyleClass().add("help-list");
        String section = "";
        for (HelpPage page : pages) {
            if (sections && !page.section().equals(section)) {
                section = page.section();
                Label heading = new Label(kit.text(section));
                heading.getStyleClass().add("rail-section");
                nodes.getChildren().add(heading);
            }
            nodes.getChildren().add(jump(page.title(), page.id()));
        }
        if (sections) {
            nodes.getChildren().add(jump(kit.text("help.keys"), KEYS));
        }
        return nodes;
    }

    private Hyperlink jump(String words, String id) {
        Hyperlink link = new Hyperlink(words);
        link.setWrapText(true);
        link.setId("help-to-" + id);
        link.setOnAction(event -> show(id));
        return link;
    }

    private VBox keys() {
        VBox nodes = new VBox();
        nodes.getStyleClass().add("help-text");
        for (Shortcut.Group group : Shortcut.Group.values()) {
            Label heading = new Label(kit.text(group.titleKey()));
            heading.getStyleClass().add("help-wish-label");
            GridPane grid = new GridPane(14, 4);
            grid.getColumnConstraints().add(new ColumnConstraints(KEYS_WIDTH));
            int row = 0;
            for (Shortcut shortcut : group.keys()) {
                Label keys = new Label(shortcut.keys());
                keys.getStyleClass().add("help-key");
                keys.setWrapText(true);
                Label what = new Label(kit.text(shortcut.wordsKey()));
                what.setWrapText(true);
                grid.addRow(row++, keys, what);
            }
            grid.setAlignment(Pos.TOP_LEFT);
            nodes.getChildren().addAll(heading, grid);
        }
        return nodes;
    }

    @FXML
    private void back() {
        if (!search.getText().isBlank()) {
            search.clear();
        } else if (!before.isEmpty()) {
            draw(before.pop());
        }
    }

    @FXML
    private void contents() {
        show(CONTENTS);
    }

    @FXML
    private void close() {
        leave.run();
    }

    @FXML
    private void saveGuide() {
        papers.save(false, help, told);
    }

    @FXML
    private void saveManual() {
        papers.save(true, help, told);
    }
}
