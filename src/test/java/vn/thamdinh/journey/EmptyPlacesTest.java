package vn.thamdinh.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Still;

/** Before there is anything in them, places say what belongs there and what to do; and F1 has help for each of them. */
class EmptyPlacesTest extends PersonAtWindow {

    private static final String PASSPHRASE = "hạt điều rang muối Bù Đăng";
    /** Shorter ones name what is missing, but not what to do. */
    private static final int FEWEST_LETTERS = 12;

    private static final int LOOKS = 3;

    private final Still still = new Still();
    private final List<String> silent = new ArrayList<>();

    @Test
    @Tag("long")
    void placesOfANewRoundSayWhatToDo() {
        begin("secretariat");
        see("rail-units", ToggleButton.class);
        walk("round");
        assertEquals(List.of(), silent);
    }

    @Test
    void placesOfAMemberWithoutARoundSayWhatToDo() {
        begin("member");
        see("rail-exchange", ToggleButton.class);
        walk("member");
        assertEquals(List.of(), silent);
    }

    private void begin(String who) {
        see("practise", Node.class);
        assertEquals("Lần đầu mở chương trình", help("the first start"));
        press(who);
        write("name", "Nguyễn Thị Hương");
        write("passphrase", PASSPHRASE);
        write("repeat", PASSPHRASE);
        write("folder", folder.resolve("kho").toString());
        press("create");
        copyGroup("first");
        copyGroup("second");
        press("next");
    }

    /** Types the group that its label asks for, as it stands in the picture. */
    private void copyGroup(String field) {
        String asked = words(field + "Label").replaceAll("\\D", "");
        TilePane groups = see("groups", TilePane.class);
        List<String> shown = Fx.call(() -> groups.getChildren().stream()
                .map(group -> ((Label) ((VBox) group).getChildren().getLast()).getText()).toList());
        write(field, shown.get(Integer.parseInt(asked) - 1));
    }

    private void walk(String name) {
        for (String place : places()) {
            goTo(place);
            look(name + "-" + place);
            for (String part : place.equals("settings") ? List.<String>of() : parts()) {
                press(part);
                look(name + "-" + place + "-" + part);
            }
            if (help(place).equals("Mục lục trợ giúp")) {
                silent.add("no help: " + place);
            }
        }
    }

    /** The title of the page that F1 opens; closed again. */
    private String help(String place) {
        Fx.press(KeyCode.F1);
        until("help for " + place, () -> Fx.call(() -> root().lookup(".help-title") instanceof Label));
        String title = Fx.call(() -> ((Label) root().lookup(".help-title")).getText());
        Fx.press(KeyCode.ESCAPE);
        until("help is closed", () -> Fx.call(() -> root().lookup(".help-title") == null));
        return title;
    }

    /** The buttons that change what the place shows. */
    private List<String> parts() {
        return Fx.call(() -> all(root().lookup("#place")).stream().filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .filter(button -> button.getId() != null && button.getToggleGroup() != null && !button.isDisabled()
                        && !button.isSelected() && button.getToggleGroup().getToggles().size() > 1)
                .map(Node::getId).distinct().toList());
    }

    private void look(String name) {
        until(name + " says something", () -> Fx.call(() -> all(root().lookup("#place")).stream()
                .filter(Labeled.class::isInstance).map(Labeled.class::cast)
                .anyMatch(label -> label.getText() != null && label.getText().length() >= FEWEST_LETTERS)));
        still.await(root(), LOOKS);   // what is still empty when nothing is read any more stays so
        snapshot("empty-" + name);
        List<String> found = Fx.call(() -> all(root().lookup("#place")).stream()
                .flatMap(node -> silent(node).stream()).toList());
        found.forEach(each -> silent.add(name + ": " + each));
    }

    /** An empty list without words of its own. */
    private static Optional<String> silent(Node node) {
        boolean empty = false;
        Node placeholder = null;
        if (node instanceof TableView<?> table) {
            empty = table.getItems().isEmpty();
            placeholder = table.getPlaceholder();
        } else if (node instanceof TreeTableView<?> table) {
            empty = table.getRoot() == null;
            placeholder = table.getPlaceholder();
        } else if (node instanceof ListView<?> list && !node.getClass().getName().contains("ComboBox")) {
            empty = list.getItems().isEmpty();
            placeholder = list.getPlaceholder();
        }
        return empty && (placeholder == null || letters(placeholder) < FEWEST_LETTERS)
                ? Optional.of(node.getTypeSelector() + " #" + node.getId()) : Optional.empty();
    }

    private static int letters(Node node) {
        int own = node instanceof Labeled label && label.getText() != null ? label.getText().length() : 0;
        return node instanceof Parent parent
                ? own + parent.getChildrenUnmodifiable().stream().mapToInt(EmptyPlacesTest::letters).sum() : own;
    }

    /** All shown below, the node itself included. */
    private static List<Node> all(Node node) {
        List<Node> found = new ArrayList<>();
        if (node != null && node.isVisible()) {
            found.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> found.addAll(all(child)));
            }
        }
        return found;
    }
}
