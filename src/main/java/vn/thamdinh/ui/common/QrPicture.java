package vn.thamdinh.ui.common;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

import vn.thamdinh.usecase.recovery.QrCode;

/** A QR code, black on white in every look, since cameras read nothing else well. */
public final class QrPicture extends StackPane {

    /** @param side of the picture with its quiet ground, in pixels; rounded down to whole pixels for each module */
    public QrPicture(QrCode code, double side) {
        double module = Math.max(1, Math.floor(side / code.size()));
        var squares = new SVGPath();
        squares.setContent(path(code, module));
        squares.setSmooth(false);
        squares.setManaged(false);
        double whole = module * code.size();
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setPrefSize(whole, whole);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setStyle("-fx-background-color: white;");
        getChildren().add(squares);
    }

    private static String path(QrCode code, double module) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.size(); x++) {
                if (code.dark(x, y)) {
                    path.append('M').append(x * module).append(' ').append(y * module).append('h').append(module)
                            .append('v').append(module).append('h').append(-module).append('z');
                }
            }
        }
        return path.toString();
    }
}
