package vn.thamdinh.ui.inspection.visit;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.ui.common.NoMatch;
import vn.thamdinh.ui.common.ThinBar;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.inspection.visit.CheckLine.Row;

/** The checklist left: moving, answering by one key, filtering, searching. */
final class ChecklistPane {

    /**
     * What the person does here.
     *
     * @param answered whether the line where the person is has a verdict
     */
    record Actions(BooleanSupplier answered, Consumer<Row> chosen, Consumer<FindingVerdict> verdict, Consumer<String> letters, Runnable save,
                   Consumer<String> searched) {
    }

    /**
     * Keys of lines that are marked.
     *
     * @param drafts  with unfinished text
     * @param doubled that two laptops answered
     */
    record Marked(Set<String> drafts, Set<String> doubled) {
    }

    /** Lines left above one that is scrolled to. */
    private static final int ABOVE = 6;
    private static final double EDGE = 8;
    private static final String MET = "dđ";
    private static final String PARTLY = "m";
    private static final String NOT_MET = "k";

    private final UiKit kit;
    private final ListView<CheckLine> list;
    private final TextField search;
    private final ToggleButton openOnly;
    private final Label progress;
    private final ThinBar bar;
    private final Actions actions;
    private final Set<String> drafted = new HashSet<>();
    private final Set<String> doubled = new HashSet<>();
    private Checklist checklist = new Checklist(List.of());
    private Optional<Row> fresh = Optional.empty();
    private boolean filling;
    private boolean composing;

    ChecklistPane(UiKit kit, ListView<CheckLine> list, TextField search, ToggleButton openOnly, Label progress,
                  ThinBar bar, Actions actions) {
        this.kit = kit;
        this.list = list;
        this.search = search;
        this.openOnly = openOnly;
        this.progress = progress;
        this.bar = bar;
        this.actions = actions;
        list.setPlaceholder(NoMatch.or(new Label(kit.text("visit.checks-none")), kit, search,
                () -> openOnly.setSelected(false)));
        list.setCellFactory(view -> new CheckCell(kit, new Marked(drafted, doubled)));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        list.getSelectionModel().selectedItemProperty().addListener((property, old, now) -> {
            if (!filling && now instanceof Row row) {
                actions.chosen().accept(row);
            }
        });
        openOnly.setOnAction(event -> fill(selected()));
        search.textProperty().addListener((property, old, query) -> {
            fill(selected());
            actions.searched().accept(query);
        });
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
    }

    void show(Checklist now, Marked marked, Optional<Row> select) {
        checklist = now;
        drafted.clear();
        drafted.addAll(marked.drafts());
        doubled.clear();
        doubled.addAll(marked.doubled());
        fresh = Optional.empty();
        progress.setText(kit.text("visit.progress", now.done(), now.all()));
        bar.setValue(now.all() == 0 ? 0 : (double) now.done() / now.all());
        fill(select);
    }

    /** Puts a line for a finding beside the checklist at the end, and goes there. */
    void add(Row row) {
        fresh = Optional.of(row);
        openOnly.setSelected(false);
        search.clear();
        fill(fresh);
    }

    void drafted(String key, boolean is) {
        if (is ? drafted.add(key) : drafted.remove(key)) {
            list.refresh();
        }
    }

    Optional<Row> selected() {
        return list.getSelectionModel().getSelectedItem() instanceof Row row ? Optional.of(row) : Optional.empty();
    }

    /** Goes to the next line, or the one before; nothing at the ends. */
    boolean step(int by) {
        List<CheckLine> lines = list.getItems();
        int at = list.getSelectionModel().getSelectedIndex() + by;
        while (at >= 0 && at < lines.size() && !(lines.get(at) instanceof Row)) {
            at += by;
        }
        if (at < 0 || at >= lines.size()) {
            return false;
        }
        list.getSelectionModel().clearAndSelect(at);
        reveal(at);
        return true;
    }

    /** Scrolls only where the line is not to be seen, so that nothing jumps while the person works. */
    private void reveal(int at) {
        boolean seen = list.lookupAll(".list-cell").stream().map(ListCell.class::cast)
                .anyMatch(cell -> cell.getIndex() == at && cell.getBoundsInParent().getMinY() >= 0
                        && cell.getBoundsInParent().getMaxY() <= list.getHeight() - EDGE);
        if (!seen) {
            list.scrollTo(Math.max(0, at - ABOVE));
        }
    }

    void focus() {
        list.requestFocus();
    }

    boolean isFocused() {
        return list.isFocused();
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    void toggleOpenOnly() {
        openOnly.fire();
    }

    private void fill(Optional<Row> select) {
        filling = true;
        List<CheckLine> lines = checklist.shown(openOnly.isSelected(), search.getText(),
                select.map(Row::key).orElse(""));
        fresh.ifPresent(lines::add);
        list.getItems().setAll(lines);
        Optional<Row> again = select.flatMap(row -> lines.stream().filter(Row.class::isInstance).map(Row.class::cast)
                .filter(line -> line.key().equals(row.key())).findFirst());
        again.ifPresent(row -> {
            list.getSelectionModel().select(row);
            reveal(list.getSelectionModel().getSelectedIndex());
        });
        filling = false;
        if (again.isEmpty()) {
            list.getSelectionModel().clearSelection();
            lines.stream().filter(Row.class::isInstance).findFirst().ifPresent(list.getSelectionModel()::select);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.UNDEFINED) {
            composing = event.getCode() == KeyCode.BACK_SPACE;
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> step(-1);
            case DOWN -> step(1);
            case ENTER -> actions.save().run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /**
     * Digits answer always, the letters Đ, M and K only what is not answered, so that a text may begin with them. A đ
     * that follows an erasing comes from a typing method that turns "dd" into it.
     */
    private void typed(KeyEvent event) {
        String letter = event.getCharacter();
        if (event.isShortcutDown() || event.isAltDown() || letter.isBlank() || letter.codePointAt(0) < ' '
                || letter.codePointAt(0) == 127 || selected().isEmpty()) {
            return;
        }
        boolean composed = composing && letter.equalsIgnoreCase("đ");
        composing = false;
        event.consume();
        Optional<FindingVerdict> verdict = verdict(letter);
        if (verdict.isPresent()) {
            actions.verdict().accept(verdict.get());
        } else if (!composed) {
            actions.letters().accept(letter);
        }
    }

    private Optional<FindingVerdict> verdict(String letter) {
        int digit = "123".indexOf(letter);
        if (digit >= 0) {
            return Optional.of(FindingVerdict.values()[digit]);
        }
        String low = letter.toLowerCase(Locale.ROOT);
        if (actions.answered().getAsBoolean()) {
            return Optional.empty();
        }
        return MET.contains(low) ? Optional.of(FindingVerdict.MET)
                : PARTLY.contains(low) ? Optional.of(FindingVerdict.PARTLY)
                : NOT_MET.contains(low) ? Optional.of(FindingVerdict.NOT_MET) : Optional.empty();
    }

    private void searchKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            search.clear();
            list.requestFocus();
        } else {
            return;
        }
        event.consume();
    }
}
