package vn.thamdinh.ui.audit;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.LastRead;
import vn.thamdinh.ui.common.Running;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.frame.FrameModel;
import vn.thamdinh.ui.frame.Past;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.audit.AuditFilter;
import vn.thamdinh.usecase.audit.AuditItem;
import vn.thamdinh.usecase.audit.AuditRow;
import vn.thamdinh.usecase.audit.ExportAudit.Written;
import vn.thamdinh.usecase.workspace.WorkspaceCheck;

/**
 * Every entry that may be seen, newest first: who, what, about what, from which value to which, why, and whether it counts.
 * All are in the table; the words of those in view alone are read.
 */
public final class AuditScreen implements Screen {

    /** Room for the longest words of what was done, a moment, the title of most kinds of papers, a state. */
    private static final double ACTION = 190;
    private static final double TIME = 152;
    private static final double CHANGE = 176;
    private static final double STATE = 196;

    private final UiKit kit;
    private final LastRead latest;
    private final AuditPort port;
    private final FileDialogs files;
    private final FrameModel frame;
    private Parent view;
    private Optional<AuditPort.Data> data = Optional.empty();
    private Optional<RowPages> pages = Optional.empty();
    private Optional<Past> past = Optional.empty();
    private List<String> subjects = List.of();
    private Optional<Running<?>> finding = Optional.empty();
    private FilterBar bar;
    private AuditDetail detail;

    @FXML private TextField search;
    @FXML private ComboBox<Object> unit;
    @FXML private ComboBox<Object> person;
    @FXML private ComboBox<Object> kind;
    @FXML private DatePicker from;
    @FXML private DatePicker until;
    @FXML private Button clear;
    @FXML private Label counts;
    @FXML private Label fault;
    @FXML private ProgressBar progress;
    @FXML private Button cancel;
    @FXML private MenuButton export;
    @FXML private Button verify;
    @FXML private Label found;
    @FXML private HBox pastBox;
    @FXML private Label pastOf;
    @FXML private Button back;
    @FXML private TableView<AuditItem> table;
    @FXML private VBox detailBox;

    /** @param frame takes the person to where an entry's subject is, and back to where he came from */
    public AuditScreen(UiKit kit, AuditPort port, FileDialogs files, FrameModel frame) {
        this.kit = kit;
        this.latest = new LastRead(kit.tasks());
        this.port = port;
        this.files = files;
        this.frame = frame;
    }

    @FXML
    private void initialize() {
        verify.setGraphic(Icons.SHIELD.node());
        export.setGraphic(Icons.EXPORT.node());
        back.setGraphic(Icons.PREVIOUS.node());
        bar = new FilterBar(kit, search, List.of(unit, person, kind), List.of(from, until), this::turned, this::blame);
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        detail = new AuditDetail(kit, frame, detailBox, this::pastOf);
        Columns columns = new Columns(kit.settings(), "audit");
        var state = columns.<AuditItem>node("state", kit.text("audit.state"), STATE, item -> row(item)
                .map(AuditDetail::state).orElse(null));
        var action = columns.<AuditItem>text("action", kit.text("audit.action"), ACTION, told(AuditRow::action));
        var time = columns.<AuditItem>figure("time", kit.text("audit.time"), TIME,
                item -> Figures.moment(item.time(), ZoneId.systemDefault()));
        var change = columns.<AuditItem>text("change", kit.text("audit.change"), CHANGE, told(AuditRow::change));
        Map.of(state, STATE, action, ACTION, time, TIME, change, CHANGE).forEach(TableColumn::setMinWidth);
        columns.put(table, time, columns.<AuditItem>text("who", kit.text("audit.who"), 156, told(AuditRow::who)), action,
                columns.<AuditItem>text("about", kit.text("audit.about"), 196, told(AuditRow::about)), change,
                columns.<AuditItem>text("reason", kit.text("audit.reason"), 178, told(AuditRow::reason)), state);
        table.setPlaceholder(new Label(kit.text("audit.none")));
        table.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        List.of(progress, cancel, found, pastBox).forEach(node -> {
            node.managedProperty().bind(node.visibleProperty());
            node.setVisible(false);
        });
        tell(null);
    }

    private Optional<AuditRow> row(AuditItem item) {
        return pages.flatMap(known -> known.row(item));
    }

    private Function<AuditItem, String> told(Function<AuditRow, String> words) {
        return item -> row(item).map(words).orElse("…");
    }

    @Override
    public Parent view() {
        if (view == null) {
            view = kit.views().load(this);
        }
        return view;
    }

    @Override
    public String titleKey() {
        return "audit.title";
    }

    @Override
    public void shown() {
        latest.read(step -> port.read(kit::text, step)).onDone(read -> {
            data = read;
            pages = read.map(fresh -> new RowPages(kit.tasks(), fresh.search(), this::come));
            read.ifPresent(bar::offer);
            past.ifPresent(this::show);
            turned();
        });
    }

    /** What was read is let go: it is read anew at the next visit. */
    @Override
    public void hidden() {
        finding.ifPresent(Running::cancel);
        data = Optional.empty();
        pages = Optional.empty();
        table.getItems().clear();
    }

    private void come() {
        table.refresh();
        tell(table.getSelectionModel().getSelectedItem());
    }

    /** The history of one value, entries of a unit, or entries with these words. */
    @Override
    public void reveal(String target) {
        Optional<Past> now = Past.read(target);
        now.or(() -> past.filter(of -> of.unit().isPresent())).ifPresent(_ -> bar.empty());
        forget();
        now.ifPresentOrElse(this::show, () -> bar.seek(target));
        if (now.isEmpty() || now.get().unit().isPresent()) {
            find();
        }
    }

    private void forget() {
        past = Optional.empty();
        subjects = List.of();
        pastBox.setVisible(false);
    }

    private void pastOf(AuditRow row) {
        show(new Past(List.of(row.subject().key()), "", ""));
    }

    private void show(Past of) {
        past = Optional.of(of);
        pastBox.setVisible(true);
        back.setVisible(!of.place().isEmpty());
        back.setManaged(!of.place().isEmpty());
        of.unit().ifPresentOrElse(bar::choose, () -> kit.tasks().read(step -> of.subjects().stream()
                .flatMap(subject -> port.kept(subject).stream()).toList()).onDone(kept -> {
                    if (past.equals(Optional.of(of))) {
                        subjects = kept;
                        find();
                    }
                }));
        name();
    }

    private void name() {
        Optional<String> of = past.flatMap(Past::unit);
        pastOf.setText(kit.text("audit.past-of", of.isPresent()
                ? data.flatMap(known -> known.programme().unit(new UnitId(of.get()))).map(Unit::fullName).orElse("…")
                : Optional.ofNullable(table.getSelectionModel().getSelectedItem()).flatMap(this::row).map(AuditRow::about)
                        .orElse("…")));
    }

    @FXML
    private void goBack() {
        past.ifPresent(of -> frame.go(of.place(), of.target()));
    }

    @FXML
    private void showAll() {
        past.flatMap(Past::unit).ifPresent(_ -> bar.empty());
        forget();
        find();
    }

    @FXML
    private void clearFilter() {
        bar.clear();
    }

    private AuditFilter filter() {
        return bar.filter().about(subjects);
    }

    /** What stands under a unit's heading is that unit's. */
    private void turned() {
        past.flatMap(Past::unit).filter(code -> data.isPresent() && !bar.isOf(code)).ifPresent(_ -> forget());
        find();
    }

    private void blame() {
        fault.setText(bar.fault());
    }

    private void find() {
        clear.setDisable(bar.isEmpty());
        blame();
        finding.ifPresent(Running::cancel);
        data.ifPresent(known -> {
            AuditFilter asked = filter();
            finding = Optional.of(kit.tasks().read(step -> known.search().find(asked, step)).onDone(items -> {
                if (data.equals(Optional.of(known)) && asked.equals(filter())) {
                    fill(known, items);
                }
            }));
        });
    }

    private void fill(AuditPort.Data known, List<AuditItem> items) {
        table.getItems().setAll(items);
        String all = kit.text("audit.counted", Numbers.format(items.size()), Numbers.format(known.search().all().size()));
        counts.setText(known.newerKinds() == 0 ? all
                : all + " · " + kit.text("audit.newer", Numbers.format(known.newerKinds())));
        export.setDisable(items.isEmpty());
        if (past.isPresent()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private void tell(AuditItem item) {
        Optional<AuditRow> row = Optional.ofNullable(item).flatMap(this::row);
        detail.tell(data.map(AuditPort.Data::teller), row);
        if (past.isPresent()) {
            name();
        }
    }

    @FXML
    private void exportCsv() {
        export("csv");
    }

    @FXML
    private void exportXlsx() {
        export("xlsx");
    }

    @FXML
    private void exportPdf() {
        export("pdf");
    }

    private void export(String ending) {
        data.ifPresent(known -> files.save(table.getScene().getWindow(), kit.text("audit.export"), "nhat-ky." + ending)
                .ifPresent(file -> write(known, withEnding(file, ending))));
    }

    private static Path withEnding(Path file, String ending) {
        String name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith("." + ending) ? file : file.resolveSibling(name + "." + ending);
    }

    private void write(AuditPort.Data known, Path file) {
        List<AuditItem> items = List.copyOf(table.getItems());
        String sought = bar.words();
        work(kit.tasks().<Written>run(step -> port.export(known.search(), items, sought, kit::text, file, step)), export)
                .onDone(written -> kit.dialogs().notice(Tone.OK, kit.text("audit.exported",
                        Numbers.format(written.entries()), written.files().size(),
                        written.files().getFirst().getFileName().toString())));
    }

    @FXML
    private void verify() {
        work(kit.tasks().beside(port::verify), verify).onDone(this::report);
    }

    private <T> Running<T> work(Running<T> running, javafx.scene.Node button) {
        button.setDisable(true);
        progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        progress.setVisible(true);
        cancel.setVisible(true);
        cancel.setOnAction(event -> running.cancel());
        return running.onProgress(step -> progress.setProgress(step.fraction()))
                .onRefused((Outcome.Refused<T> refused) -> kit.dialogs().refused(refused))
                .onEnded(() -> {
                    button.setDisable(false);
                    progress.setVisible(false);
                    cancel.setVisible(false);
                });
    }

    private void report(WorkspaceCheck check) {
        boolean sound = check.faults().isEmpty();
        Tone tone = sound ? Tone.OK : Tone.ERROR;
        found.setText(CheckWords.of(kit, check));
        found.setGraphic(tone.shape().node(tone.styleClass("icon")));
        found.getStyleClass().remove("danger");
        if (!sound) {
            found.getStyleClass().add("danger");
        }
        found.setVisible(true);
    }
}
