package vn.thamdinh.ui.explanation;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.EmptyState;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.help.HelpDoor;
import vn.thamdinh.usecase.explanation.AskedQuestion;
import vn.thamdinh.usecase.explanation.GivenAnswer;
import vn.thamdinh.usecase.explanation.QuestionState;
import vn.thamdinh.usecase.explanation.RoundCounts;

/** Vòng giải trình: all questions of the round with filters and their counts; Enter goes to the component. */
public final class ExplanationBoard {

    /** What the board is narrowed to. */
    enum Filter {
        ALL(question -> question.state() != QuestionState.TAKEN_BACK, Tone.MUTED),
        OPEN(question -> question.state() == QuestionState.OPEN || question.state() == QuestionState.OVERDUE, Tone.INFO),
        OVERDUE(question -> question.state() == QuestionState.OVERDUE, Tone.ERROR),
        ANSWERED(question -> question.state().isAnswered(), Tone.OK),
        LATE(question -> question.state() == QuestionState.LATE, Tone.WARN),
        WAITING(AskedQuestion::waitsForAppraisal, Tone.WARN),
        AGAIN(AskedQuestion::isAppraisedAgain, Tone.OK),
        TAKEN_BACK(question -> question.state() == QuestionState.TAKEN_BACK, Tone.MUTED);

        private final Predicate<AskedQuestion> keeps;
        private final Tone tone;

        Filter(Predicate<AskedQuestion> keeps, Tone tone) {
            this.keeps = keeps;
            this.tone = tone;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final UiKit kit;
    private final ExplanationPort port;
    private final ZoneId zone;
    private final BiConsumer<UnitId, ComponentId> goTo;
    private final FlowPane filters = new FlowPane(6, 6);
    private final TableView<AskedQuestion> table = new TableView<>();
    private List<AskedQuestion> questions = List.of();
    private Filter filter = Filter.ALL;

    /** @param goTo called with what was chosen, after the board was closed */
    public ExplanationBoard(UiKit kit, ExplanationPort port, ZoneId zone, BiConsumer<UnitId, ComponentId> goTo) {
        this.kit = kit;
        this.port = port;
        this.zone = zone;
        this.goTo = goTo;
        columns();
        table.setId("explanation-board");
        VBox.setVgrow(table, Priority.ALWAYS);
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go();
                event.consume();
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                go();
            }
        });
    }

    /** Reads everything and shows it over the screen. */
    public void open() {
        kit.tasks().read(progress -> port.all()).onDone(found -> {
            questions = found;
            VBox board = new VBox(filters, table);
            board.getStyleClass().add("board");
            board.getStylesheets().add(ExplanationBoard.class.getResource("explanation.css").toExternalForm());
            refill();
            kit.dialogs().openWide(kit.text("explanation.board.title"), HelpDoor.about("explanation", board));
            javafx.application.Platform.runLater(table::requestFocus);
        });
    }

    /** "5 câu hỏi · 3 đã trả lời · 1 trễ hạn". */
    public static String summary(UiKit kit, RoundCounts counts) {
        return kit.text("explanation.board.summary", counts.asked(), counts.answered(), counts.late(), counts.again(),
                counts.open());
    }

    private void columns() {
        Columns columns = new Columns(kit.settings(), "explanations");
        columns.put(table, columns.<AskedQuestion>text("unit", kit.text("explanation.board.unit"), 150,
                        one -> one.unit().fullName()),
                columns.<AskedQuestion>text("component", kit.text("explanation.board.component"), 66,
                        one -> one.component().id().value()),
                columns.<AskedQuestion>text("question", kit.text("explanation.board.question"), 236,
                        AskedQuestion::question),
                columns.<AskedQuestion>text("answer", kit.text("explanation.board.answer"), 210, one ->
                        one.answers().stream().findFirst().map(GivenAnswer::text).orElse("")),
                columns.<AskedQuestion>text("due", kit.text("explanation.board.due"), 104, one ->
                        one.due().map(Figures::date).orElse(Figures.NONE)),
                columns.<AskedQuestion>node("state", kit.text("explanation.board.state"), 176, one -> {
                    Tone tone = QuestionWords.tone(one.state());
                    Label words = new Label(QuestionWords.state(kit.messages(), one.state()),
                            tone.shape().node(tone.styleClass("icon")));
                    words.setAccessibleText(words.getText());
                    return words;
                }),
                columns.<AskedQuestion>figure("again", kit.text("explanation.board.again"), 86, one ->
                        one.scorers() == 0 ? Figures.NONE : one.again() + "/" + one.scorers()));
    }

    private void refill() {
        ToggleGroup group = new ToggleGroup();
        filters.getChildren().clear();
        for (Filter each : Filter.values()) {
            long count = questions.stream().filter(each.keeps).count();
            if (each == Filter.ALL || each == filter || count > 0) {
                filters.getChildren().add(chip(each, count, group));
            }
        }
        table.getItems().setAll(questions.stream().filter(filter.keeps).toList());
        table.setPlaceholder(new EmptyState(Icons.HELP, kit.text("explanation.board.none"),
                kit.text("explanation.board.none-advice")));
        if (!table.getItems().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private ToggleButton chip(Filter each, long count, ToggleGroup group) {
        ToggleButton chip = new ToggleButton(kit.text("explanation.filter." + each.key(), count));
        chip.setId("explanation-filter-" + each.key());
        chip.getStyleClass().addAll("filter-chip", each.tone.styleClass("chip"));
        chip.setMinWidth(ToggleButton.USE_PREF_SIZE);
        chip.setToggleGroup(group);
        chip.setSelected(each == filter);
        chip.setOnAction(event -> {
            filter = each;
            refill();
        });
        return chip;
    }

    private void go() {
        AskedQuestion chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            kit.dialogs().close();
            goTo.accept(chosen.unit().id(), chosen.component().id());
        }
    }
}
