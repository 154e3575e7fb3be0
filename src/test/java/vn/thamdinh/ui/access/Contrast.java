package vn.thamdinh.ui.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

import org.kordamp.ikonli.javafx.FontIcon;

/** How well words stand out from what is behind them, by the formula of WCAG 2: from 1 to 21. */
final class Contrast {

    static final double WORDS = 4.5;
    static final double LARGE_WORDS = 3;
    static final double EDGES = 3;
    /** Large words of WCAG 2: 18 points, or 14 points bold. */
    private static final double LARGE = 24;
    private static final double LARGE_BOLD = 18.66;

    private Contrast() {
    }

    static double between(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /** @param picture of the scene that the root is in, one pixel for each of the scene's */
    static List<String> problems(Node root, Image picture) {
        List<String> found = new ArrayList<>();
        for (Node node : Sight.visible(root)) {
            if (Sight.within(node, each -> each.isDisabled() || each.getStyleClass().contains("paper"))) {
                continue;
            }
            if (node instanceof FontIcon icon) {
                words(icon, EDGES, picture, found);
            } else if (node instanceof Text text && !text.getText().isBlank()) {
                words(text, least(text), picture, found);
            } else if (node instanceof TextInputControl && !(node.getParent() instanceof Spinner<?>)
                    || node instanceof ComboBoxBase<?>
                    || node.getStyleClass().contains("box") || node.getStyleClass().contains("radio")) {
                edge(node, picture, found);
            }
        }
        return found;
    }

    private static double least(Text text) {
        double size = text.getFont().getSize();
        boolean bold = text.getFont().getStyle().contains("Bold");
        return size >= LARGE || bold && size >= LARGE_BOLD ? LARGE_WORDS : WORDS;
    }

    private static void words(Text text, double least, Image picture, List<String> found) {
        Bounds at = Sight.seen(text);
        if (at.getWidth() < 4 || at.getHeight() < 4 || !(text.getFill() instanceof Color fill) || fill.getOpacity() == 0) {
            return;
        }
        boolean icon = text instanceof FontIcon;
        Bounds whole = text.localToScene(text.getLayoutBounds());
        if ((at.getWidth() < whole.getWidth() - 1 || at.getHeight() < whole.getHeight() - 1)) {
            return;
        }
        Color behind = commonest(picture, icon ? new BoundingBox(at.getMinX() - 2, at.getMinY(), 1, at.getHeight()) : at);
        double opacity = fill.getOpacity() * opacity(text);
        Color drawn = behind.interpolate(Color.color(fill.getRed(), fill.getGreen(), fill.getBlue()), opacity);
        double contrast = between(drawn, behind);
        if (contrast < least) {
            found.add("%.2f < %.1f: \"%s\" %s on %s, %s".formatted(contrast, least, text instanceof FontIcon shape
                    ? shape.getIconLiteral() : text.getText(), drawn, behind, Sight.name(text.getParent())));
        }
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (Node each = node; each != null; each = each.getParent()) {
            opacity *= each.getOpacity();
        }
        return opacity;
    }

    /** Along a line through its left edge, something stands out from what is beside it. */
    private static void edge(Node node, Image picture, List<String> found) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        Bounds seen = Sight.seen(node);
        if (seen.getWidth() < at.getWidth() - 1 || seen.getHeight() < at.getHeight() - 1 || at.getMinX() < 4) {
            return;
        }
        int y = (int) at.getCenterY();
        Color beside = picture.getPixelReader().getColor((int) at.getMinX() - 3, y);
        double best = 1;
        for (int x = (int) at.getMinX() - 1; x < at.getMinX() + 4; x++) {
            best = Math.max(best, between(beside, picture.getPixelReader().getColor(x, y)));
        }
        if (best < EDGES) {
            found.add("edge %.2f < %.1f: %s at %d, %d".formatted(best, EDGES, Sight.name(node), (int) at.getMinX(), y));
        }
    }

    /** What is behind words is more of the picture than they are. */
    private static Color commonest(Image picture, Bounds at) {
        Map<Integer, Integer> counts = new HashMap<>();
        int right = (int) Math.min(picture.getWidth() - 1, at.getMaxX());
        int bottom = (int) Math.min(picture.getHeight() - 1, at.getMaxY());
        for (int y = (int) Math.max(0, at.getMinY()); y <= bottom; y++) {
            for (int x = (int) Math.max(0, at.getMinX()); x <= right; x++) {
                counts.merge(picture.getPixelReader().getArgb(x, y), 1, Integer::sum);
            }
        }
        int argb = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
    }
}
