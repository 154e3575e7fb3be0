package vn.thamdinh.ui.settings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.settings.Setting.Group;

/** The settings in their groups, those of this computer apart from those of the round; a query hides what it does not find. */
final class SettingGroups {

    private final UiKit kit;
    private final VBox page;
    private final Map<Group, VBox> boxes = new EnumMap<>(Group.class);
    private final Map<Group, List<SettingRow>> rows = new EnumMap<>(Group.class);
    private final Map<Group, List<Node>> cards = new EnumMap<>(Group.class);
    private final Label ofComputer;
    private final Label ofRound;
    private String query = "";

    SettingGroups(UiKit kit, VBox page) {
        this.kit = kit;
        this.page = page;
        this.ofComputer = part("settings.of-computer");
        this.ofRound = part("settings.of-round");
        page.getChildren().setAll(ofRound, box(Group.ROUND), ofComputer);
        for (Group group : Group.values()) {
            if (group != Group.ROUND) {
                page.getChildren().add(box(group));
            }
        }
    }

    private Label part(String key) {
        Label label = new Label(kit.text(key));
        label.getStyleClass().add("settings-part");
        label.setWrapText(true);
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private VBox box(Group group) {
        VBox box = new VBox();
        box.getStyleClass().add("settings-group");
        box.managedProperty().bind(box.visibleProperty());
        boxes.put(group, box);
        rows.put(group, new ArrayList<>());
        cards.put(group, new ArrayList<>());
        return box;
    }

    /** Adds a setting to its group. */
    SettingRow add(Setting setting, Runnable changed) {
        VBox box = boxes.get(setting.group());
        if (rows.get(setting.group()).isEmpty()) {
            Label title = new Label(kit.text(setting.group().titleKey()));
            title.getStyleClass().add("section-title");
            VBox card = new VBox(title);
            card.getStyleClass().addAll("card-box", "settings-card");
            box.getChildren().add(card);
        }
        SettingRow row = new SettingRow(kit, setting, changed);
        row.node().managedProperty().bind(row.node().visibleProperty());
        rows.get(setting.group()).add(row);
        ((VBox) box.getChildren().getLast()).getChildren().add(row.node());
        find(query);
        return row;
    }

    /** Adds a card of somebody else's making before the group's own rows. */
    void add(Group group, Node card) {
        card.managedProperty().bind(card.visibleProperty());
        boxes.get(group).getChildren().add(cards.get(group).size(), card);
        cards.get(group).add(card);
        find(query);
    }

    /** Reads all values anew. */
    void refresh() {
        rows.values().forEach(all -> all.forEach(SettingRow::refresh));
    }

    /**
     * Shows what has every word of the query in what it says, diacritics apart.
     *
     * @return how many settings and cards are shown
     */
    int find(String asked) {
        query = asked;
        int found = 0;
        int foundOfRound = 0;
        for (Group group : Group.values()) {
            int here = 0;
            for (SettingRow row : rows.get(group)) {
                here += shown(row.node(), row.matches(asked));
            }
            boolean anyRow = here > 0;
            for (Node card : cards.get(group)) {
                here += shown(card, asked.isBlank() || Folding.matchesKey(asked, Folding.key(words(card))));
            }
            if (!rows.get(group).isEmpty()) {
                Node own = boxes.get(group).getChildren().getLast();
                own.setVisible(anyRow);
                own.setManaged(anyRow);
            }
            boxes.get(group).setVisible(here > 0);
            found += here;
            foundOfRound += group.isOfRound() ? here : 0;
        }
        ofRound.setVisible(foundOfRound > 0);
        ofComputer.setVisible(found > foundOfRound);
        return found;
    }

    private static int shown(Node node, boolean visible) {
        node.setVisible(visible);
        return visible ? 1 : 0;
    }

    /** Everything that stands in it. */
    private static String words(Node node) {
        StringBuilder said = new StringBuilder();
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            said.append(labeled.getText()).append(' ');
        }
        if (node instanceof ScrollPane scroll && scroll.getContent() != null) {
            said.append(words(scroll.getContent()));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> said.append(words(child)));
        }
        return said.toString();
    }

    VBox page() {
        return page;
    }
}
