package vn.thamdinh.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.IndexRange;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;

import atlantafx.base.controls.ModalPane;

/**
 * The root of a window: what is shown, above it one question at a time, above that the notices.
 * While a question is open the keyboard stays in it.
 */
public final class Layers extends StackPane {

    private static final double NOTICE_WIDTH = 420;
    private static final double BESIDE_PART = 0.33;
    private static final double BESIDE_LEAST = 330;
    private static final double BESIDE_MOST = 480;

    private final StackPane stack = new StackPane();
    private final Scale scale = new Scale();
    private final StackPane behind = new StackPane();
    private final StackPane content = new StackPane();
    private final ModalPane modal = new ModalPane();
    private final VBox notices = new VBox(8);
    private final StackPane beside = new StackPane();
    private final FocusRing ring;
    private final List<Node> covers = new ArrayList<>();
    private Node before;
    private Node beforeBeside;
    private Node uncovered;
    private IndexRange typing;

    public Layers() {
        getStyleClass().add("layers");
        modal.setId("modal");
        modal.setInTransitionFactory(null);
        modal.setOutTransitionFactory(null);
        notices.getStyleClass().add("notices");
        notices.setPickOnBounds(false);
        notices.setMaxSize(NOTICE_WIDTH, USE_PREF_SIZE);
        setAlignment(notices, Pos.BOTTOM_RIGHT);
        beside.setVisible(false);
        beside.setPickOnBounds(false);
        beside.maxWidthProperty().bind(stack.widthProperty().multiply(BESIDE_PART).map(
                width -> Math.clamp(width.doubleValue(), BESIDE_LEAST, BESIDE_MOST)));
        setAlignment(beside, Pos.CENTER_RIGHT);
        behind.getChildren().addAll(content, modal, beside, notices);
        stack.getChildren().add(behind);
        ring = new FocusRing(stack, focused -> modal.isDisplay() && inside(focused, content));
        stack.getTransforms().add(scale);
        stack.setManaged(false);
        getChildren().add(stack);
        modal.displayProperty().addListener((property, was, shown) -> {
            content.setFocusTraversable(!shown);
            if (!shown) {
                giveBack();
            }
        });
        sceneProperty().addListener((property, old, scene) -> keepFocusInside(scene));
        addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        KeyWays.open(this);
        FullText.tell(this);
    }

    /** Shows everything larger, in as much less room. */
    void magnify(double factor) {
        scale.setX(factor);
        scale.setY(factor);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        stack.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
    }

    @Override
    protected double computePrefWidth(double height) {
        return stack.prefWidth(-1) * scale.getX();
    }

    @Override
    protected double computePrefHeight(double width) {
        return stack.prefHeight(-1) * scale.getY();
    }

    public void show(Parent view) {
        content.getChildren().setAll(view);
    }

    /** @param persistent only its own buttons close it, neither Escape nor a click beside it */
    public void open(Node question, boolean persistent) {
        if (!modal.isDisplay()) {
            before = getScene() == null ? null : getScene().getFocusOwner();
        }
        modal.setPersistent(persistent);
        modal.setAlignment(Pos.CENTER);
        Node scroll = new RoomyScroll(question);
        modal.show(scroll);
        scroll.applyCss();   // what it holds is in the window at once, so that the keyboard can be put into it
        Platform.runLater(() -> enter(scroll));
    }

    /** Gives the keyboard to the first thing that takes it, unless what was opened chose for itself. */
    private void enter(Node opened) {
        Node focused = opened.getScene() == null ? null : opened.getScene().getFocusOwner();
        boolean stays = focused != null && (inside(focused, opened) || inside(focused, beside) || inside(focused, notices));
        if (modal.getContent() == opened && !stays && canFocus(opened)) {
            firstField(opened);
        }
    }

    /** The same, held to the upper part of the window, as a finder is. */
    public void openAtTop(Node question) {
        open(question, false);
        modal.setAlignment(Pos.TOP_CENTER);
    }

    public void close() {
        modal.hide(true);
    }

    /** However a question was closed, the keyboard never stays in it. */
    private void giveBack() {
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
        before = null;
    }

    /** Hides everything but this: what is behind is kept as it is, and can be neither seen nor reached. */
    public void cover(Node cover) {
        if (covers.isEmpty()) {
            uncovered = getScene() == null ? null : getScene().getFocusOwner();
            typing = uncovered instanceof TextInputControl text ? text.getSelection() : null;
        }
        behind.setVisible(false);
        behind.setDisable(true);
        stack.getChildren().removeAll(covers);
        covers.clear();
        covers.add(cover);
        stack.getChildren().add(1, cover);
    }

    /** Shows everything again, with the keyboard where it was, so that the next letter follows the last and replaces none. */
    public void uncover() {
        stack.getChildren().removeAll(covers);
        covers.clear();
        behind.setDisable(false);
        behind.setVisible(true);
        if (uncovered != null && uncovered.getScene() != null) {
            uncovered.requestFocus();
            if (uncovered instanceof TextInputControl text && typing != null) {
                text.selectRange(typing.getStart(), typing.getEnd());
            }
        }
        uncovered = null;
        typing = null;
    }

    public boolean isOpen() {
        return modal.isDisplay();
    }

    /** @param told whenever a question was closed and none took its place */
    public void onFree(Runnable told) {
        modal.displayProperty().addListener((property, was, shown) -> Platform.runLater(() -> {
            if (!isOpen()) {
                told.run();
            }
        }));
    }

    /** The question that is open. */
    public Optional<Node> question() {
        return modal.isDisplay() ? Optional.ofNullable(modal.getContent()) : Optional.empty();
    }

    /** What is shown below questions. */
    public Parent content() {
        return content;
    }

    /** Shows something at the right edge, above everything else; what is there stays as it is and can be used. */
    public void openBeside(Parent view) {
        if (!beside.isVisible()) {
            beforeBeside = getScene() == null ? null : getScene().getFocusOwner();
        }
        beside.getChildren().setAll(view);
        beside.setVisible(true);
    }

    /** Takes away what stands at the right edge; the keyboard goes back to where it was. */
    public void closeBeside() {
        beside.setVisible(false);
        beside.getChildren().clear();
        if (beforeBeside != null && beforeBeside.getScene() != null) {
            beforeBeside.requestFocus();
        }
        beforeBeside = null;
    }

    public boolean isBeside() {
        return beside.isVisible();
    }

    VBox notices() {
        return notices;
    }

    private void escape(KeyEvent event) {
        if (!covers.isEmpty()) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE && beside.isVisible()) {
            closeBeside();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && modal.isDisplay() && !modal.getPersistent()) {
            close();
            event.consume();
        }
    }

    private void keepFocusInside(Scene scene) {
        if (scene == null) {
            return;
        }
        ring.follow(scene);
        scene.addPostLayoutPulseListener(new FieldNames(stack)::give);
        scene.focusOwnerProperty().addListener((property, old, focused) -> {
            boolean escaped = modal.isDisplay() && focused != null && inside(focused, content);
            if (escaped && modal.getContent() != null) {
                firstField(modal.getContent());
            }
        });
    }

    private static void firstField(Node within) {
        if (within.isFocusTraversable()) {
            within.requestFocus();
        } else if (within instanceof Parent parent) {
            parent.getChildrenUnmodifiable().stream().filter(Layers::canFocus).findFirst().ifPresent(Layers::firstField);
        }
    }

    private static boolean canFocus(Node node) {
        return node.isVisible() && !node.isDisabled() && (node.isFocusTraversable()
                || node instanceof Parent parent && parent.getChildrenUnmodifiable().stream().anyMatch(Layers::canFocus));
    }

    private static boolean inside(Node node, Node parent) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == parent) {
                return true;
            }
        }
        return false;
    }
}
