package vn.thamdinh.ui.inspection.minutes;

import java.util.List;

import javafx.scene.control.ScrollPane;
import javafx.scene.effect.DropShadow;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

import vn.thamdinh.usecase.view.PageImage;

/** All pages below each other, as wide as the place; drawn anew they stay where they were scrolled to. */
final class LivePages {

    private static final double MARGIN = 40;
    private static final double WIDEST = 900;

    private final ScrollPane scroll;
    private final VBox paper;

    LivePages(ScrollPane scroll, VBox paper) {
        this.scroll = scroll;
        this.paper = paper;
        scroll.viewportBoundsProperty().addListener((property, old, now) -> fit());
    }

    void show(List<PageImage> pages) {
        double at = scroll.getVvalue();
        paper.getChildren().setAll(pages.stream().map(LivePages::view).toList());
        fit();
        scroll.layout();
        scroll.setVvalue(at);
    }

    void clear() {
        paper.getChildren().clear();
    }

    private void fit() {
        double width = Math.clamp(scroll.getViewportBounds().getWidth() - MARGIN, 100, WIDEST);
        paper.getChildren().forEach(page -> ((ImageView) page).setFitWidth(width));
    }

    private static ImageView view(PageImage from) {
        WritableImage image = new WritableImage(from.width(), from.height());
        image.getPixelWriter().setPixels(0, 0, from.width(), from.height(), PixelFormat.getIntArgbInstance(),
                from.argb(), 0, from.width());
        ImageView page = new ImageView(image);
        page.setPreserveRatio(true);
        page.setSmooth(true);
        page.setEffect(new DropShadow(8, 0, 2, Color.rgb(0, 0, 0, 0.28)));
        return page;
    }
}
