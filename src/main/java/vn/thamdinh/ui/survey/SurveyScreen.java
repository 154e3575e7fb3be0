package vn.thamdinh.ui.survey;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.EmptyState;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.LastRead;
import vn.thamdinh.ui.common.NoMatch;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.Outcome;

/**
 * All units against all quotas; counts are typed at the side, returns and transactions come from files. Enter saves and
 * goes to the next unit.
 */
public final class SurveyScreen implements Screen {

    private final UiKit kit;
    private final LastRead latest;
    private final SurveyPort port;
    private final FileDialogs files;
    private final Button importing = new Button();
    private final Button transactions = new Button();
    private final StackPane room = new StackPane();
    private final List<FormBlock> blocks = new ArrayList<>();
    /** The forms that the blocks and columns were made for. */
    private List<SurveyForm> built = List.of();
    private final ToggleGroup filter = new ToggleGroup();
    private Parent view;
    private TableView<QuotaBoard.Procedure> procedures;
    private QuotaBoard quotas;
    private QuotaBoard.Row open;

    @FXML private HBox totals;
    @FXML private TextField search;
    @FXML private HBox filters;
    @FXML private StackPane tables;
    @FXML private ToggleButton byProcedure;
    @FXML private TableView<QuotaBoard.Row> board;
    @FXML private Label veto;
    @FXML private Label unitName;
    @FXML private Label district;
    @FXML private VBox forms;
    @FXML private Button save;
    @FXML private Label state;
    @FXML private Label hint;

    public SurveyScreen(UiKit kit, SurveyPort port, FileDialogs files) {
        this.kit = kit;
        this.latest = new LastRead(kit.tasks());
        this.port = port;
        this.files = files;
    }

    @FXML
    private void initialize() {
        save.setGraphic(Icons.SAVE.node());
        save.setDisable(true);
        unitName.setText(kit.text("survey.choose"));
        board.setPlaceholder(NoMatch.or(new Label(kit.text("survey.none")), kit, search,
                () -> filter.selectToggle(filter.getToggles().getFirst())));
        board.getSelectionModel().selectedItemProperty().addListener((property, old, row) -> choose(row));
        board.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !blocks.isEmpty()) {
                focus();
                event.consume();
            }
        });
        search.textProperty().addListener((property, old, query) -> fill());
        procedures = ProcedureTable.of(kit);
        filters();
        filters.setVisible(false);
        byProcedure.selectedProperty().addListener((property, old, now) ->
                tables.getChildren().setAll(now ? procedures : board));
        importing.setText(kit.text("returns.import"));
        importing.setGraphic(Icons.IMPORT.node());
        importing.setId("import-returns");
        importing.setOnAction(event -> importReturns());
        transactions.setText(kit.text("survey.enter-transactions"));
        transactions.setId("enter-transactions");
        transactions.setOnAction(event -> enterTransactions());
    }

    @Override
    public Parent view() {
        if (view == null) {
            view = kit.views().load(this);
            room.getChildren().setAll(view);
        }
        return room;
    }

    @Override
    public List<Node> actions() {
        view();
        return List.of(transactions, importing);
    }

    private void importReturns() {
        if (quotas != null) {
            room.getChildren().setAll(new ReturnsImportController(kit, port, files, quotas.programme(), () -> {
                room.getChildren().setAll(view);
                read();
            }).load());
        }
    }

    private void enterTransactions() {
        if (quotas != null) {
            kit.dialogs().open(kit.text("survey.enter-transactions"), new TransactionsForm(kit, port, files, this::read)
                    .form(quotas.programme(), Optional.ofNullable(open).map(QuotaBoard.Row::unit)));
        }
    }

    @FXML
    private void calculate() {
        if (quotas != null) {
            kit.dialogs().open(kit.text("survey.calculator"),
                    new Calculator(kit).form(quotas.programme().respondentPlans()));
        }
    }

    @Override
    public String titleKey() {
        return "survey.title";
    }

    @Override
    public void shown() {
        read();
    }

    @Override
    public void reveal(String code) {
        board.getItems().stream().filter(row -> row.unit().id().code().equals(code)).findFirst()
                .ifPresent(row -> board.getSelectionModel().select(row));
    }

    private void read() {
        latest.read(progress -> port.read()).onDone(data -> data.ifPresent(found -> {
            if (found.programme().surveys().isEmpty()) {
                nothingToCount();
                return;
            }
            quotas = QuotaBoard.of(found);
            if (!built.equals(quotas.programme().surveys())) {
                build();
            }
            QuotaRuleNote.show(kit, quotas.programme(), veto);
            totals.getChildren().setAll(quotas.totals().stream()
                    .map(total -> Quotas.card(kit, quotas.programme(), total, quotas.rows().size())).toList());
            filter.getToggles().forEach(each -> ((ToggleButton) each).setText(name((QuotaBoard.Show) each.getUserData())));
            fill();
        }));
    }

    private void nothingToCount() {
        built = List.of();
        room.getChildren().setAll(new EmptyState(Icons.SURVEY, kit.text("survey.no-forms"), kit.text("survey.no-forms-advice")));
        offer(false);
    }

    private void offer(boolean offered) {
        List.of(transactions, importing).forEach(button -> {
            button.setVisible(offered);
            button.setManaged(offered);
        });
    }

    /** Anew where other forms have become right, as after a package that brought some. */
    private void build() {
        built = quotas.programme().surveys();
        if (room.getChildren().getFirst() instanceof EmptyState) {
            room.getChildren().setAll(view);
        }
        offer(true);
        filters.setVisible(true);
        blocks.clear();
        forms.getChildren().clear();
        open = null;
        Columns columns = new Columns(kit.settings(), "survey");
        List<TableColumn<QuotaBoard.Row, QuotaBoard.Row>> all = new ArrayList<>();
        all.add(columns.text("unit", kit.text("survey.unit"), 170, row -> row.unit().fullName()));
        for (int i = 0; i < quotas.programme().surveys().size(); i++) {
            SurveyForm form = quotas.programme().surveys().get(i);
            int index = i;
            all.add(columns.node(form.id().value(), kit.text("survey.column", form.id()), 216,
                    row -> Quotas.cell(kit, row.places().get(index))));
            FormBlock block = new FormBlock(kit, form, this::save);
            blocks.add(block);
            forms.getChildren().add(block.node());
        }
        forms.setDisable(true);
        save.setDisable(true);
        columns.put(board, all);
    }

    private void filters() {
        for (QuotaBoard.Show which : QuotaBoard.Show.values()) {
            ToggleButton button = new ToggleButton();
            button.setUserData(which);
            button.setToggleGroup(filter);
            button.getStyleClass().add("filter-chip");
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            filters.getChildren().add(button);
        }
        filter.selectToggle(filter.getToggles().getFirst());
        filter.selectedToggleProperty().addListener((property, old, now) -> {
            if (now == null) {
                filter.selectToggle(old);
            } else {
                fill();
            }
        });
    }

    private String name(QuotaBoard.Show which) {
        return switch (which) {
            case ALL -> kit.text("survey.all", quotas.count(which));
            case MISSED -> kit.text("survey.short", quotas.count(which));
            case WAITING -> kit.text("survey.waiting", quotas.count(which));
        };
    }

    private void fill() {
        if (quotas == null) {
            return;
        }
        var which = (QuotaBoard.Show) filter.getSelectedToggle().getUserData();
        QuotaBoard.Row before = open;
        board.getItems().setAll(quotas.shown(which, search.getText()));
        procedures.getItems().setAll(quotas.procedures(which, search.getText()));
        if (before != null) {
            reveal(before.unit().id().code());
        }
    }

    private void choose(QuotaBoard.Row row) {
        if (row == null) {
            return;
        }
        open = row;
        unitName.setText(row.unit().fullName());
        district.setText(row.district());
        forms.setDisable(false);
        save.setDisable(false);
        state.setText("");
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).show(row.unit().id(), row.places().get(i));
        }
    }

    @FXML
    private void save() {
        List<SurveyCount> counts = new ArrayList<>();
        for (FormBlock block : blocks) {
            if (!block.isChanged()) {
                continue;
            }
            switch (block.reading()) {
                case CountDraft.Reading.Good(SurveyCount count) -> counts.add(count);
                case CountDraft.Reading.Bad(CountDraft.Fault fault) -> {
                    block.tell(fault);
                    return;
                }
                case CountDraft.Reading.Nothing _ -> {
                    block.tell(CountDraft.Fault.NOT_A_COUNT);
                    return;
                }
            }
        }
        if (counts.isEmpty()) {
            next();
            return;
        }
        kit.tasks().run(progress -> store(counts)).onRefused(kit.dialogs()::refused).onDone(at -> {
            next();
            state.setText(kit.text("survey.saved-at", Figures.time(at, ZoneId.systemDefault())));
            state.setGraphic(Tone.OK.shape().node("icon-ok"));
            read();
        });
    }

    private Outcome<Instant> store(List<SurveyCount> counts) {
        Outcome<Instant> last = port.count(counts.getFirst());
        for (SurveyCount count : counts.subList(1, counts.size())) {
            last = last.then(at -> port.count(count));
        }
        return last;
    }

    private void next() {
        int index = board.getSelectionModel().getSelectedIndex();
        if (index + 1 < board.getItems().size()) {
            board.getSelectionModel().select(index + 1);
            board.scrollTo(Math.max(0, index - 4));
            focus();
        }
    }

    /** The first form whose counts are typed. */
    private void focus() {
        for (FormBlock block : blocks) {
            if (block.focus()) {
                return;
            }
        }
    }
}
