package vn.thamdinh.ui.common;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/** What a list shows where nothing fits what is searched: that it is so, and the way back to all of it. */
public final class NoMatch {

    private NoMatch() {
    }

    /**
     * For a list that is empty.
     *
     * @param otherwise what it shows where nothing is searched
     */
    public static Node or(Node otherwise, UiKit kit, TextField search) {
        return or(otherwise, kit, search, () -> { });
    }

    /** @param also what is to be left besides, such as a filter */
    public static Node or(Node otherwise, UiKit kit, TextField search, Runnable also) {
        Node none = of(kit, search, also);
        none.visibleProperty().bind(search.textProperty().isNotEmpty());
        otherwise.visibleProperty().bind(none.visibleProperty().not());
        var place = new StackPane(otherwise, none);
        place.setMinSize(0, 0);
        return place;
    }

    /** That alone, for whoever knows when it is right. */
    public static Node of(UiKit kit, TextField search, Runnable also) {
        var none = new EmptyState(Icons.SEARCH, kit.text("search.none"), kit.text("search.none-advice"),
                kit.text("search.all"), () -> {
                    also.run();
                    search.clear();
                    search.requestFocus();
                });
        none.setId("no-match");
        none.setMinSize(0, 0); // what is rarely seen makes no place wider
        return none;
    }
}
