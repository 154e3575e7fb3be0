package vn.thamdinh.ui.documents;

import javafx.scene.control.ListCell;
import javafx.scene.effect.DropShadow;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

import vn.thamdinh.usecase.view.PageImage;

/** A page in a list of pages: small, with its number. */
final class Thumbnail extends ListCell<Image> {

    private final ImageView view = new ImageView();

    /** Fits into a square of that many points. */
    Thumbnail(double side) {
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitHeight(side);
        view.setFitWidth(side);
        view.setEffect(new DropShadow(4, 0, 1, Color.rgb(0, 0, 0, 0.25)));
    }

    /** A page as the screen draws it. */
    static Image image(PageImage from) {
        WritableImage image = new WritableImage(from.width(), from.height());
        image.getPixelWriter().setPixels(0, 0, from.width(), from.height(), PixelFormat.getIntArgbInstance(),
                from.argb(), 0, from.width());
        return image;
    }

    @Override
    protected void updateItem(Image image, boolean empty) {
        super.updateItem(image, empty);
        view.setImage(empty ? null : image);
        setGraphic(empty ? null : view);
        setText(empty ? null : Integer.toString(getIndex() + 1));
    }
}
