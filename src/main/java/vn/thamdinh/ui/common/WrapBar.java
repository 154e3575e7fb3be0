package vn.thamdinh.ui.common;

import java.util.ArrayList;
import java.util.List;

import javafx.collections.ListChangeListener;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;

/**
 * A bar of buttons, fields and words beside each other. What does not fit goes on below; what grows takes the room that its
 * line has left, and a line holds it as long as it is not narrower than its least width.
 */
public final class WrapBar extends Pane {

    private double hgap = 8;
    private double vgap = 6;
    private boolean bottom;

    public WrapBar() {
        setMinHeight(USE_PREF_SIZE);
        getChildren().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(child -> child.visibleProperty().subscribe(seen -> requestLayout()));
            }
        });
    }

    public WrapBar(double hgap, Node... children) {
        this();
        this.hgap = hgap;
        getChildren().addAll(children);
    }

    /** Room between neighbours, in dots. */
    public double getHgap() {
        return hgap;
    }

    public void setHgap(double dots) {
        hgap = dots;
        requestLayout();
    }

    /** Room between lines, in dots. */
    public double getVgap() {
        return vgap;
    }

    public void setVgap(double dots) {
        vgap = dots;
        requestLayout();
    }

    /** Whether what is less high stands at the bottom of its line, not in the middle. */
    public boolean isBottom() {
        return bottom;
    }

    public void setBottom(boolean atBottom) {
        bottom = atBottom;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return aside() + getManagedChildren().stream().mapToDouble(child -> Math.ceil(child.minWidth(-1))).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return aside() + wide(getManagedChildren(), false);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? Double.MAX_VALUE : width - aside();
        List<List<Node>> lines = lines(room);
        return getInsets().getTop() + getInsets().getBottom() + Math.max(0, lines.size() - 1) * vgap
                + lines.stream().mapToDouble(line -> high(line, widths(line, room))).sum();
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - aside();
        double y = getInsets().getTop();
        for (List<Node> line : lines(room)) {
            double[] widths = widths(line, room);
            double high = high(line, widths);
            double x = getInsets().getLeft();
            for (int i = 0; i < line.size(); i++) {
                Node child = line.get(i);
                layoutInArea(child, x, y, widths[i], high, 0, null, true, true, HPos.LEFT,
                        bottom ? VPos.BOTTOM : VPos.CENTER);
                x += widths[i] + hgap;
            }
            y += high + vgap;
        }
    }

    /** What stands beside each other; room to be taken is not carried over to the beginning of a line. */
    private List<List<Node>> lines(double room) {
        List<List<Node>> lines = new ArrayList<>();
        List<Node> line = new ArrayList<>();
        for (Node child : getManagedChildren()) {
            line.add(child);
            if (line.size() > 1 && wide(line, true) > room + 1) {
                line.removeLast();
                lines.add(line);
                line = new ArrayList<>(List.of(child));
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    private double wide(List<Node> line, boolean least) {
        return line.stream().mapToDouble(child -> needed(child, least)).sum() + hgap * Math.max(0, line.size() - 1);
    }

    private double[] widths(List<Node> line, double room) {
        double[] widths = line.stream().mapToDouble(child -> Math.min(needed(child, false), room)).toArray();
        double left = room - java.util.Arrays.stream(widths).sum() - hgap * (line.size() - 1);
        long growing = line.stream().filter(WrapBar::grows).count();
        for (int i = 0; i < widths.length && growing > 0 && room < Double.MAX_VALUE; i++) {
            if (grows(line.get(i))) {
                double most = Math.max(widths[i], line.get(i).maxWidth(-1));
                widths[i] = Math.max(needed(line.get(i), true), Math.min(widths[i] + Math.floor(left / growing), most));
            }
        }
        return widths;
    }

    /** What is there but not seen now keeps its height, not its width: the bar does not jump when it is seen. */
    private double needed(Node child, boolean least) {
        return !child.isVisible() ? 0 : snapSizeX(least && grows(child) ? child.minWidth(-1)
                : Math.max(child.minWidth(-1), Math.min(child.prefWidth(-1), child.maxWidth(-1))));
    }

    private double high(List<Node> line, double[] widths) {
        double high = 0;
        for (int i = 0; i < widths.length; i++) {
            high = Math.max(high, snapSizeY(line.get(i).prefHeight(line.get(i).getContentBias() == null ? -1 : widths[i])));
        }
        return high;
    }

    private static boolean grows(Node child) {
        return HBox.getHgrow(child) == Priority.ALWAYS;
    }

    private double aside() {
        return getInsets().getLeft() + getInsets().getRight();
    }
}
