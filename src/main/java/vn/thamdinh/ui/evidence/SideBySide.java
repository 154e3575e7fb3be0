package vn.thamdinh.ui.evidence;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Two pictures to be compared.
 *
 * @param ownWords   what the one that is open is
 * @param otherWords what the other one is
 */
record SideBySide(String ownWords, Image other, String otherWords) {

    Node view(Image own, double width, double height) {
        HBox both = new HBox(12, half(own, ownWords, width / 2 - 12, height - 60),
                half(other, otherWords, width / 2 - 12, height - 60));
        both.setId("side-by-side");
        both.setAlignment(Pos.CENTER);
        return both;
    }

    private static VBox half(Image image, String words, double width, double height) {
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.setAccessibleText(words);
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMaxWidth(width);
        VBox half = new VBox(6, view, label);
        half.setAlignment(Pos.TOP_CENTER);
        return half;
    }
}
