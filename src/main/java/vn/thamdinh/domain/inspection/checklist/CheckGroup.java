package vn.thamdinh.domain.inspection.checklist;

import java.util.List;

import vn.thamdinh.domain.text.Require;

/** Lines of the checklist under one heading, at least one. */
public record CheckGroup(String title, List<CheckItem> items) {
    public CheckGroup {
        title = Require.text(title, "checklist heading");
        items = List.copyOf(items);
        Require.that(!items.isEmpty(), "no line under " + title);
    }
}
