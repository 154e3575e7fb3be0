package vn.thamdinh.ui.evidence;

import java.io.ByteArrayInputStream;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import vn.thamdinh.usecase.view.PageImage;

/** Dots and small JPEG files of this program's own making as pictures of the toolkit. */
final class Images {

    private Images() {
    }

    static Image of(byte[] jpeg) {
        return new Image(new ByteArrayInputStream(jpeg));
    }

    static Image of(PageImage from) {
        WritableImage image = new WritableImage(from.width(), from.height());
        image.getPixelWriter().setPixels(0, 0, from.width(), from.height(), PixelFormat.getIntArgbInstance(),
                from.argb(), 0, from.width());
        return image;
    }

    /** Null pixels never come: the picture is one that is shown or was copied. */
    static PageImage dots(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] dots = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), dots, 0, width);
        return new PageImage(width, height, dots);
    }
}
