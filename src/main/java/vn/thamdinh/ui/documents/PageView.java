package vn.thamdinh.ui.documents;

import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.effect.DropShadow;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.view.PageImage;

/** Pages as an office program shows them: thumbnails, one page, zoom. */
public final class PageView {

    private static final double MARGIN = 44;
    private static final double THUMBNAIL = 128;
    private static final double STEP = 1.2;
    private static final double SMALLEST = 0.5;
    private static final double LARGEST = 2.5;

    private final UiKit kit;
    private final ListView<Image> thumbnails;
    private final ScrollPane scroll;
    private final ImageView page = new ImageView();
    private final Label pageNumber;
    private double factor = 1;

    /** Takes over these parts of a view. */
    public PageView(UiKit kit, ListView<Image> thumbnails, ScrollPane scroll, StackPane paper, Label pageNumber, HBox zoom) {
        this.kit = kit;
        this.thumbnails = thumbnails;
        this.scroll = scroll;
        this.pageNumber = pageNumber;
        page.setPreserveRatio(true);
        page.setSmooth(true);
        page.setEffect(new DropShadow(9, 0, 2, Color.rgb(0, 0, 0, 0.28)));
        paper.getChildren().add(page);
        thumbnails.setCellFactory(list -> new Thumbnail(THUMBNAIL));
        thumbnails.getSelectionModel().selectedIndexProperty().addListener((property, old, now) -> turn());
        scroll.viewportBoundsProperty().addListener((property, old, now) -> fit());
        zoom.getChildren().addAll(
                Icons.MINUS.button(kit.text("documents.smaller"), () -> zoom(1 / STEP)),
                Icons.ADD.button(kit.text("documents.larger"), () -> zoom(STEP)));
    }

    /** Keeps the page that was open, if there still is one of that number. */
    public void show(List<PageImage> pages) {
        int before = Math.max(0, thumbnails.getSelectionModel().getSelectedIndex());
        thumbnails.getItems().setAll(pages.stream().map(Thumbnail::image).toList());
        thumbnails.getSelectionModel().select(Math.min(before, pages.size() - 1));
        turn();
    }

    /** Shows nothing. */
    public void clear() {
        thumbnails.getItems().clear();
        page.setImage(null);
        pageNumber.setText("");
    }

    private void turn() {
        int index = thumbnails.getSelectionModel().getSelectedIndex();
        if (index >= 0 && index < thumbnails.getItems().size()) {
            page.setImage(thumbnails.getItems().get(index));
            pageNumber.setText(kit.text("documents.page", index + 1, thumbnails.getItems().size()));
            page.setAccessibleText(pageNumber.getText());
            scroll.setVvalue(0);
            fit();
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
