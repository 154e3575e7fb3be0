package vn.thamdinh.ui.documents;

import java.util.List;
import java.util.function.IntConsumer;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.effect.DropShadow;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.view.PageImage;

/** Pages as an office program shows them: thumbnails, one page, zoom. Arrow keys in the thumbnails turn them. */
public final class PagesBox extends HBox {

    private static final double MARGIN = 36;
    private static final double THUMBNAIL = 96;
    private static final double STEP = 1.2;
    private static final double SMALLEST = 0.5;
    private static final double LARGEST = 2.5;

    private final UiKit kit;
    private final ListView<Image> thumbnails = new ListView<>();
    private final ScrollPane scroll = new ScrollPane();
    private final ImageView page = new ImageView();
    private final Label pageNumber = new Label();
    private final StackPane nothing = new StackPane();
    private final ProgressIndicator busy = new ProgressIndicator();
    private double factor = 1;
    private IntConsumer wanted = number -> { };
    private int whole;
    private int large = -1;

    public PagesBox(UiKit kit, String id) {
        this.kit = kit;
        page.setPreserveRatio(true);
        page.setSmooth(true);
        page.setEffect(new DropShadow(9, 0, 2, Color.rgb(0, 0, 0, 0.28)));
        StackPane paper = new StackPane(page);
        paper.getStyleClass().add("paper");
        thumbnails.setId(id + "-pages");
        thumbnails.getStyleClass().add("thumbnails");
        thumbnails.setMinWidth(116);
        thumbnails.setMaxWidth(116);
        thumbnails.setAccessibleText(kit.text("documents.pages"));
        thumbnails.setCellFactory(list -> new Thumbnail(THUMBNAIL));
        thumbnails.getSelectionModel().selectedIndexProperty().addListener((property, old, now) -> turn());
        scroll.setContent(paper);
        scroll.setFitToWidth(true);
        scroll.setPannable(true);
        scroll.setAccessibleText(kit.text("documents.pages"));
        scroll.viewportBoundsProperty().addListener((property, old, now) -> fit());
        busy.setMaxSize(36, 36);
        busy.setVisible(false);
        StackPane desk = new StackPane(scroll, nothing, busy);
        desk.getStyleClass().add("desk");
        HBox.setHgrow(desk, Priority.ALWAYS);
        getChildren().addAll(thumbnails, desk);
        VBox.setVgrow(this, Priority.ALWAYS);
        clear();
    }

    /** The number of the page and the buttons that change its size. */
    public HBox controls() {
        pageNumber.getStyleClass().addAll("muted", "small");
        pageNumber.setMinWidth(Region.USE_PREF_SIZE);
        HBox controls = new HBox(4, pageNumber,
                Icons.MINUS.button(kit.text("documents.smaller"), () -> zoom(1 / STEP)),
                Icons.ADD.button(kit.text("documents.larger"), () -> zoom(STEP)));
        controls.setAlignment(Pos.CENTER_RIGHT);
        controls.setMinWidth(Region.USE_PREF_SIZE);
        return controls;
    }

    /** Keeps the page that was open, if there still is one of that number; these pages are whole pictures. */
    void show(List<PageImage> pages) {
        whole = pages.size();
        large = -1;
        int before = Math.max(0, thumbnails.getSelectionModel().getSelectedIndex());
        List<Image> images = pages.stream().map(Thumbnail::image).toList();
        nothing.setVisible(false);
        thumbnails.getItems().setAll(images);
        choosable();
        thumbnails.getSelectionModel().select(Math.min(before, images.size() - 1));
        turn();
    }

    int shownPages() {
        return thumbnails.getItems().size();
    }

    /** Asked for a page of which only a small picture is here. */
    void onWanted(IntConsumer asked) {
        wanted = asked;
    }

    /** The picture that was asked for; nothing where another page is open meanwhile. */
    void large(int number, PageImage picture) {
        if (number == selected()) {
            large = number;
            page.setImage(Thumbnail.image(picture));
            fit();
        }
    }

    /** Adds the pages that follow, small. */
    void add(List<PageImage> pages, int wanted) {
        thumbnails.getItems().addAll(pages.stream().map(Thumbnail::image).toList());
        choosable();
        if (wanted > 0 && wanted < thumbnails.getItems().size()) {
            thumbnails.getSelectionModel().select(wanted);
        }
        turn();
    }

    /** Of a single page there is nothing to choose: it has the room for itself. */
    private void choosable() {
        thumbnails.setVisible(thumbnails.getItems().size() > 1);
        thumbnails.setManaged(thumbnails.isVisible());
    }

    int selected() {
        return thumbnails.getSelectionModel().getSelectedIndex();
    }

    public void open(int number) {
        if (number >= 0 && number < thumbnails.getItems().size()) {
            thumbnails.getSelectionModel().select(number);
            thumbnails.scrollTo(number);
        }
    }

    void busy(boolean drawing) {
        busy.setVisible(drawing);
        if (drawing && thumbnails.getItems().isEmpty()) {
            nothing.setVisible(false);
        }
    }

    /** Shows something else in place of pages. */
    public void say(Region words) {
        clear();
        nothing.getChildren().setAll(words);
    }

    public void clear() {
        thumbnails.getItems().clear();
        thumbnails.setVisible(false);
        thumbnails.setManaged(false);
        page.setImage(null);
        pageNumber.setText("");
        nothing.getChildren().clear();
        nothing.setVisible(true);
    }

    private void turn() {
        int index = thumbnails.getSelectionModel().getSelectedIndex();
        if (index >= 0 && index < thumbnails.getItems().size()) {
            Image image = thumbnails.getItems().get(index);
            pageNumber.setText(kit.text("documents.page", index + 1, thumbnails.getItems().size()));
            page.setAccessibleText(pageNumber.getText());
            if (index >= whole && index != large) {
                large = -1;
                wanted.accept(index);
            }
            if (index != large && page.getImage() != image) {
                page.setImage(image);
                fit();
            }
        }
    }

    private void zoom(double by) {
        factor = Math.clamp(factor * by, SMALLEST, LARGEST);
        fit();
    }

    private void fit() {
        page.setFitWidth(Math.max(100, (scroll.getViewportBounds().getWidth() - MARGIN) * factor));
        scroll.setFitToWidth(factor <= 1);
    }
}
