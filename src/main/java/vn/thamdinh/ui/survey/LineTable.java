package vn.thamdinh.ui.survey;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.UiKit;

/** A table of lines of texts. */
final class LineTable {

    /** A column: key of its heading, width, and whether it holds figures. */
    record Head(String key, double width, boolean figures) {
        static Head text(String key, double width) {
            return new Head(key, width, false);
        }

        static Head figure(String key, double width) {
            return new Head(key, width, true);
        }
    }

    private LineTable() {
    }

    static TableView<List<String>> of(UiKit kit, String name, String emptyKey, Head... heads) {
        TableView<List<String>> table = new TableView<>();
        Columns columns = new Columns(kit.settings(), name);
        List<TableColumn<List<String>, List<String>>> all = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            int at = i;
            all.add(heads[i].figures()
                    ? columns.figure(String.valueOf(i), kit.text(heads[i].key()), heads[i].width(), line -> line.get(at))
                    : columns.text(String.valueOf(i), kit.text(heads[i].key()), heads[i].width(), line -> line.get(at)));
        }
        columns.put(table, all);
        table.setId(name);
        table.setPlaceholder(new Label(kit.text(emptyKey)));
        return table;
    }
}
