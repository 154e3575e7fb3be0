package vn.thamdinh.ui.evidence;

import java.util.List;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.help.HelpDoor;
import vn.thamdinh.usecase.evidence.Evidence;
import vn.thamdinh.usecase.evidence.EvidenceSort;
import vn.thamdinh.usecase.evidence.look.FileView;
import vn.thamdinh.usecase.evidence.look.Glance;

/** One file in full, inside the program: picture or page, zoom, the next and the previous one, and what is known of it. */
final class PreviewPane extends BorderPane {

    private static final int LONG_SIDE = 2048;
    private static final double STEP = 1.25;
    private static final double SMALLEST = 1;
    private static final double LARGEST = 6;
    private static final double HEIGHT = 500;

    private final UiKit kit;
    private final EvidencePort port;
    private final FileWords words;
    private final StripActions actions;
    private final List<Evidence> files;
    private final ImageView image = new ImageView();
    private final StackPane ground = new StackPane(image);
    private final ScrollPane scroll = new ScrollPane(ground);
    private final ProgressIndicator busy = new ProgressIndicator();
    private final Label counter = new Label();
    private final HBox pageButtons = new HBox(4);
    private final Label pageNumber = new Label();
    private final PreviewFacts facts;
    private int at;
    private int page;
    private int pages = 1;
    private int asked;
    private double zoom = 1;

    private PreviewPane(UiKit kit, EvidencePort port, FileWords words, StripActions actions, List<Evidence> files, int at) {
        this.kit = kit;
        this.port = port;
        this.words = words;
        this.actions = actions;
        this.files = List.copyOf(files);
        this.at = at;
        this.facts = new PreviewFacts(kit, port, words, this::compare);
        getStylesheets().add(EvidenceStrip.class.getResource("/vn/thamdinh/ui/evidence/evidence.css").toExternalForm());
        getStyleClass().add("evidence-preview");
        setId("evidence-preview");
        image.setPreserveRatio(true);
        image.setSmooth(true);
        ground.getStyleClass().add("evidence-ground");
        scroll.setPannable(true);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setMinHeight(HEIGHT);
        scroll.setPrefHeight(HEIGHT);
        scroll.viewportBoundsProperty().addListener((property, was, is) -> fit());
        busy.setMaxSize(48, 48);
        setCenter(new StackPane(scroll, busy));
        setRight(scrolling(facts));
        setBottom(bar());
        setFocusTraversable(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        show();
    }

    /** Opens over the window; Escape closes. */
    static void open(UiKit kit, EvidencePort port, FileWords words, StripActions actions, List<Evidence> files, int at) {
        var pane = new PreviewPane(kit, port, words, actions, files, at);
        kit.dialogs().openWide(kit.text("evidence.preview"), HelpDoor.about("evidence", pane));
        Platform.runLater(pane::requestFocus);
    }

    private static ScrollPane scrolling(PreviewFacts facts) {
        ScrollPane pane = new ScrollPane(facts);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.setPrefHeight(HEIGHT);
        pane.setMinHeight(HEIGHT);
        pane.setMaxHeight(HEIGHT);
        pane.getStyleClass().add("evidence-facts-scroll");
        return pane;
    }

    private HBox bar() {
        Button save = new Button(kit.text("evidence.save"), Icons.EXPORT.node());
        save.setId("preview-save");
        save.setOnAction(event -> actions.save(files.get(at)));
        Button close = new Button(kit.text("evidence.close"));
        close.setOnAction(event -> kit.dialogs().close());
        pageButtons.setAlignment(Pos.CENTER_LEFT);
        pageButtons.getChildren().setAll(Icons.UP.button(kit.text("evidence.page-before"), () -> turn(-1)), pageNumber,
                Icons.DOWN.button(kit.text("evidence.page-next"), () -> turn(1)));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        counter.setMinWidth(Region.USE_PREF_SIZE);
        save.setMinWidth(Region.USE_PREF_SIZE);
        close.setMinWidth(Region.USE_PREF_SIZE);
        HBox bar = new HBox(6, Icons.PREVIOUS.button(kit.text("evidence.previous"), () -> step(-1)), counter,
                Icons.NEXT.button(kit.text("evidence.next"), () -> step(1)),
                Icons.MINUS.button(kit.text("evidence.smaller-view"), () -> zoom(1 / STEP)),
                Icons.ADD.button(kit.text("evidence.larger-view"), () -> zoom(STEP)), pageButtons, gap, save, close);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("evidence-bar");
        return bar;
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> step(-1);
            case RIGHT -> step(1);
            case PLUS, ADD, EQUALS -> zoom(STEP);
            case MINUS, SUBTRACT -> zoom(1 / STEP);
            case DIGIT0, NUMPAD0 -> zoom(1 / zoom);
            case PAGE_UP -> turn(-1);
            case PAGE_DOWN -> turn(1);
            case HOME -> step(-at);
            case END -> step(files.size() - 1 - at);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        int to = at + by;
        if (to >= 0 && to < files.size() && by != 0) {
            at = to;
            page = 0;
            show();
        }
    }

    private void turn(int by) {
        if (page + by >= 0 && page + by < pages) {
            page += by;
            draw();
        }
    }

    private void show() {
        zoom = 1;
        pages = 1;
        counter.setText(kit.text("evidence.counter", at + 1, files.size()));
        Evidence file = files.get(at);
        facts.show(file);
        kit.tasks().read(progress -> port.hints(file, progress)).onDone(hints -> {
            if (files.get(at).equals(file)) {
                facts.hints(hints);
            }
        });
        draw();
    }

    private void draw() {
        Evidence file = files.get(at);
        int wanted = page;
        int mine = ++asked;
        busy.setVisible(true);
        kit.tasks().read(progress -> port.view(file.file(), LONG_SIDE, wanted)).onDone(view -> {
            if (mine == asked) {
                busy.setVisible(false);
                shown(file, view);
            }
        });
        kit.tasks().read(progress -> port.glance(file.file())).onDone(glance -> glance.ifPresent(known -> {
            if (files.get(at).equals(file)) {
                facts.glance(known);
            }
        }));
    }

    private void shown(Evidence file, FileView view) {
        switch (view) {
            case FileView.Seen seen -> {
                image.setImage(Images.of(seen.image()));
                image.setAccessibleText(file.file().name());
                pages = seen.pages();
                pageNumber.setText(kit.text("evidence.page", seen.page() + 1, pages));
                ground.getChildren().setAll(image);
                fit();
            }
            case FileView.Hidden(Glance.Unseen why) -> {
                pages = 1;
                image.setImage(null);
                ground.getChildren().setAll(hidden(file, why));
            }
        }
        pageButtons.setVisible(pages > 1);
        pageButtons.setManaged(pages > 1);
    }

    /** What stands in the place of a picture, and the way out. */
    private VBox hidden(Evidence file, Glance.Unseen why) {
        boolean dangerous = why == Glance.Unseen.DANGEROUS;
        EvidenceSort sort = dangerous ? EvidenceSort.DANGEROUS : file.sort();
        Label title = new Label(words.sort(sort), words.icon(sort).node("empty-icon"));
        title.setContentDisplay(javafx.scene.control.ContentDisplay.TOP);
        title.getStyleClass().add("empty-title");
        Label text = new Label(words.unseen(why));
        text.setWrapText(true);
        text.setMaxWidth(420);
        text.setId("preview-hidden");
        text.getStyleClass().addAll("empty-advice", dangerous ? "warn" : "muted");
        Button save = new Button(kit.text("evidence.save"));
        save.setOnAction(event -> actions.save(file));
        VBox box = new VBox(10, title, text, save);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private void compare(SideBySide other) {
        ground.getChildren().setAll(other.view(image.getImage(), scroll.getViewportBounds().getWidth(), HEIGHT));
    }

    private void zoom(double by) {
        zoom = Math.clamp(zoom * by, SMALLEST, LARGEST);
        fit();
    }

    private void fit() {
        image.setFitWidth(Math.max(100, scroll.getViewportBounds().getWidth() * zoom));
        image.setFitHeight(Math.max(100, scroll.getViewportBounds().getHeight() * zoom));
    }
}
