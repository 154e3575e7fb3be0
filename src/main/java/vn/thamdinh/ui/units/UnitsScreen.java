package vn.thamdinh.ui.units;

import java.util.List;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.HBox;

import atlantafx.base.controls.CustomTextField;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.common.ColumnRoom;
import vn.thamdinh.ui.common.DraggedWidths;
import vn.thamdinh.ui.common.EmptyState;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.LastRead;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.frame.Badge;
import vn.thamdinh.ui.frame.FrameModel;
import vn.thamdinh.ui.frame.Place;
import vn.thamdinh.ui.units.UnitsModel.Sorting;
import vn.thamdinh.usecase.view.Person;
import vn.thamdinh.usecase.view.RoundView;

/** Đơn vị: the list of units, everything reachable by keyboard. */
public final class UnitsScreen implements Screen {

    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination MENU = new KeyCodeCombination(KeyCode.F10, KeyCombination.SHIFT_DOWN);

    private final UiKit kit;
    private final LastRead latest;
    private final FrameModel frame;
    private final UnitsPorts ports;
    private final Parent view;
    private final UnitSheets sheets;
    private final MenuButton imports;
    private UnitsModel model = UnitsModel.EMPTY;
    private boolean read;
    private UnitFilter filter = UnitFilter.ALL;
    private List<MenuItem> entering;

    @FXML private HBox filters;
    @FXML private CustomTextField search;
    @FXML private TableView<UnitsItem> table;

    public UnitsScreen(UiKit kit, FrameModel frame, UnitsPorts ports) {
        this.kit = kit;
        this.latest = new LastRead(kit.tasks());
        this.frame = frame;
        this.ports = ports;
        this.sheets = new UnitSheets(kit, frame, ports, this::shown);
        this.imports = new MenuButton(kit.text("units.import"), Icons.IMPORT.node());
        this.view = kit.views().load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public String titleKey() {
        return "frame.units";
    }

    @Override
    public List<Node> actions() {
        return List.of(imports);
    }

    @FXML
    private void initialize() {
        search.setLeft(Icons.SEARCH.node("icon-muted"));
        search.textProperty().subscribe(typed -> refill());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        for (UnitColumn column : UnitColumn.values()) {
            table.getColumns().add(column(column));
        }
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        ColumnRoom.keep(table);
        DraggedWidths.listen(table, (column, width) -> kit.settings().width(
                "units." + ((UnitColumn) column.getUserData()).key(), width));
        table.setRowFactory(each -> new Row());
        table.setSortPolicy(each -> {
            refill();
            return true;
        });
        table.getSelectionModel().selectedIndexProperty().addListener((property, was, is) ->
                skipHeading(was.intValue(), is.intValue()));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::tableKey);
        table.setContextMenu(menu());
        sheets.fill(imports);
        show(UnitsModel.EMPTY);
    }

    private TableColumn<UnitsItem, ?> column(UnitColumn column) {
        TableColumn<UnitsItem, UnitsItem> made = UnitCells.column(kit.messages(), column);
        made.setUserData(column);
        made.setPrefWidth(kit.settings().width("units." + column.key()).map(Integer::doubleValue)
                .orElse(column.width()));
        return made;
    }

    @Override
    public void shown() {
        latest.read(progress -> UnitsModel.of(ports.round().get(), ports.units().get())).onDone(this::show);
        if (!search.isFocused()) {
            javafx.application.Platform.runLater(table::requestFocus);
        }
    }

    @Override
    public void reveal(String target) {
        search.setText(target);
        table.requestFocus();
    }

    private void show(UnitsModel fresh) {
        model = fresh;
        read = true;
        boolean secretariat = model.round().flatMap(RoundView::me).map(Person::role)
                .filter(role -> role == Role.SECRETARIAT).isPresent();
        model.round().ifPresent(known -> sheets.of(known.programme().outline()));
        imports.setVisible(secretariat);
        imports.setManaged(secretariat);
        entering.forEach(item -> item.setVisible(secretariat));
        UnitCells.head(table, kit.messages(), model);
        filters.getChildren().setAll(chips());
        if (!model.lines().isEmpty()) {
            frame.badges().put(Place.UNITS.id(), Badge.of(model.lines().size()));
        }
        refill();
    }

    private List<Node> chips() {
        ToggleGroup group = new ToggleGroup();
        return List.of(UnitFilter.values()).stream()
                .filter(each -> each == UnitFilter.ALL || each == filter || model.count(each) > 0)
                .<Node>map(each -> chip(each, group)).toList();
    }

    private ToggleButton chip(UnitFilter each, ToggleGroup group) {
        ToggleButton chip = new ToggleButton(kit.text(each.messageKey(), model.count(each)));
        chip.setId("filter-" + each.name().toLowerCase(java.util.Locale.ROOT));
        chip.getStyleClass().addAll("filter-chip", each.tone().styleClass("chip"));
        chip.setMinWidth(ToggleButton.USE_PREF_SIZE);
        chip.setToggleGroup(group);
        chip.setSelected(each == filter);
        chip.setOnAction(event -> {
            chip.setSelected(true);
            filter = each;
            refill();
        });
        return chip;
    }

    private void refill() {
        Optional<UnitId> before = selected().map(line -> line.unit().id());
        table.getItems().setAll(model.items(filter, search.getText() == null ? "" : search.getText(), sorting()));
        table.setPlaceholder(nothing());
        int index = before.map(this::indexOf).filter(found -> found >= 0).orElseGet(() -> nextEntry(0, 1));
        if (index >= 0) {
            table.getSelectionModel().clearAndSelect(index);
        }
    }

    private Optional<Sorting> sorting() {
        return table.getSortOrder().stream().findFirst().map(column -> new Sorting(
                (UnitColumn) ((TableColumnBase<?, ?>) column).getUserData(),
                column.getSortType() == TableColumn.SortType.ASCENDING));
    }

    private Node nothing() {
        if (!read) {
            return new Region();
        }
        if (model.round().isEmpty()) {
            return new EmptyState(Icons.UNITS, kit.text("units.no-round"), kit.text("units.no-round-advice"));
        }
        return new EmptyState(Icons.SEARCH, kit.text("units.none-found"), kit.text("units.none-found-advice"),
                kit.text("units.show-all"), () -> {
                    filter = UnitFilter.ALL;
                    search.clear();
                    show(model);
                    table.requestFocus();
                });
    }

    private Optional<UnitLine> selected() {
        return table.getSelectionModel().getSelectedItem() instanceof UnitsItem.Entry(UnitLine line)
                ? Optional.of(line) : Optional.empty();
    }

    private int indexOf(UnitId unit) {
        List<UnitsItem> items = table.getItems();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof UnitsItem.Entry(UnitLine line) && line.unit().id().equals(unit)) {
                return i;
            }
        }
        return -1;
    }

    /** Headings are passed over, in the direction of travel. */
    private void skipHeading(int was, int is) {
        if (is < 0 || is >= table.getItems().size() || table.getItems().get(is) instanceof UnitsItem.Entry) {
            return;
        }
        int forward = is >= was ? 1 : -1;
        int next = nextEntry(is, forward);
        int target = next >= 0 ? next : nextEntry(is, -forward);
        javafx.application.Platform.runLater(() -> {
            table.getSelectionModel().clearAndSelect(target);
            table.scrollTo(Math.max(0, Math.min(target, is) - (is == 0 ? 1 : 0)));
        });
    }

    private int nextEntry(int from, int step) {
        for (int i = from; i >= 0 && i < table.getItems().size(); i += step) {
            if (table.getItems().get(i) instanceof UnitsItem.Entry) {
                return i;
            }
        }
        return -1;
    }

    private void searchKey(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> open(Place.APPRAISAL);
            case DOWN -> table.requestFocus();
            case ESCAPE -> search.clear();
            default -> { return; }
        }
        event.consume();
    }

    @FXML
    private void pageKey(KeyEvent event) {
        if (FIND.match(event)) {
            search.requestFocus();
            search.selectAll();
            event.consume();
        }
    }

    private void tableKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            open(event.isShortcutDown() ? Place.DOSSIER : Place.APPRAISAL);
        } else if (COPY.match(event)) {
            copy();
        } else if (MENU.match(event) || event.getCode() == KeyCode.CONTEXT_MENU) {
            showMenu();
        } else {
            return;
        }
        event.consume();
    }

    private void showMenu() {
        Node row = table.lookup(".table-row-cell:selected");
        Node at = row == null ? table : row;
        var bounds = at.localToScreen(at.getBoundsInLocal());
        table.getContextMenu().show(at, bounds.getMinX() + 60, bounds.getMinY() + Math.min(33, bounds.getHeight()));
    }

    private ContextMenu menu() {
        MenuItem open = item("units.open", Icons.APPRAISAL, () -> open(Place.APPRAISAL));
        entering = List.of(item("units.enter-surveys", Icons.SURVEY, this::surveyOfChosen),
                item("units.enter-figures", Icons.EDIT, () -> selected().ifPresent(sheets::figures)));
        ContextMenu menu = new ContextMenu(open, item("dossier.open", Icons.FOLDER, () -> open(Place.DOSSIER)));
        menu.getItems().addAll(entering);
        menu.getItems().addAll(item("frame.history", Icons.AUDIT, () -> selected().ifPresent(line ->
                frame.history(line.unit().id(), ""))), item("units.copy", Icons.COPY, this::copy));
        return menu;
    }

    private MenuItem item(String key, Icons icon, Runnable action) {
        MenuItem item = new MenuItem(kit.text(key), icon.node());
        item.setOnAction(event -> action.run());
        return item;
    }

    private void open(Place place) {
        selected().ifPresent(line -> frame.go(place.id(), line.unit().id().code()));
    }

    UnitSheets sheets() {
        return sheets;
    }

    void surveyOfChosen() {
        selected().ifPresent(sheets::survey);
    }

    private void copy() {
        selected().ifPresent(line -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(line.unit().fullName() + "\t" + line.unit().id().code());
            Clipboard.getSystemClipboard().setContent(content);
            kit.dialogs().notice(Tone.INFO, kit.text("units.copied", line.unit().fullName()));
        });
    }

    /** A row, or the heading of a district, which cannot be chosen. */
    private final class Row extends TableRow<UnitsItem> {
        @Override
        protected void updateItem(UnitsItem item, boolean empty) {
            super.updateItem(item, empty);
            getStyleClass().removeAll("group-row");
            boolean heading = item instanceof UnitsItem.Group;
            setMouseTransparent(heading);
            if (heading) {
                getStyleClass().add("group-row");
            }
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !isEmpty()) {
                    open(Place.APPRAISAL);
                }
            });
        }
    }
}
