package vn.thamdinh.ui.documents.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.ui.common.DateInput;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.documents.Converters;
import vn.thamdinh.ui.documents.DocumentsPort;
import vn.thamdinh.ui.documents.LivePages;
import vn.thamdinh.ui.documents.StateWords;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.document.DocumentForm;
import vn.thamdinh.usecase.document.DocumentRow;
import vn.thamdinh.usecase.document.register.IssuedDocument;

/** What can be done with a document: number and issue it, withdraw, replace and correct it, give copies out. */
final class PaperSteps {
    private final UiKit kit;
    private final DocumentsPort port;
    private final Around around;
    private final CopyForms copies;
    private TextField number = new TextField();
    private DatePicker date = new DatePicker();
    private Optional<DocumentId> numbered = Optional.empty();

    /** The screen around it. */
    interface Around {
        /** Something was changed; another document may have to be opened. */
        void changed(Optional<DocumentId> open);

        /** The pages on the screen are to be printed. */
        void print(DocumentRow row);

        /** What was typed into fields is to be saved first. */
        void leaveFields();
    }

    PaperSteps(UiKit kit, DocumentsPort port, FileDialogs files, Around around) {
        this.kit = kit;
        this.port = port;
        this.around = around;
        this.copies = new CopyForms(kit, port, files);
    }

    /** Begins a document. */
    void begin(DocumentKind kind, String about) {
        run(() -> port.documents().drafts().begin(kind.id(), about), id -> around.changed(Optional.of(id)));
    }

    /** The steps of one document as it stands. */
    List<Node> of(DocumentRow row, DocumentsPort.Data data, Optional<DocumentForm> form) {
        List<Node> nodes = new ArrayList<>();
        row.replaces().flatMap(data::row).ifPresent(other -> nodes.add(link("documents.replaces", other)));
        row.corrects().flatMap(data::row).ifPresent(other -> nodes.add(link("documents.corrects", other)));
        if (row.issued().isPresent()) {
            nodes.addAll(issued(row, row.issued().get(), data));
        } else {
            form.filter(shown -> shown.kind().isNumbered() && data.writes())
                    .ifPresent(shown -> nodes.addAll(numbering(row, shown)));
        }
        String name = CopyForms.name(row, data.kinds());
        nodes.add(section("documents.copies"));
        nodes.add(PaperForm.button("print", kit.text("documents.print"), () -> around.print(row)));
        nodes.add(PaperForm.button("copy-pdf", kit.text("documents.save"), () -> copies.pdf(row, name)));
        nodes.add(PaperForm.button("copy-docx", kit.text("documents.save-docx"), () -> copies.docx(row, name)));
        if (row.issued().filter(IssuedDocument::kept).isPresent()) {
            nodes.add(PaperForm.button("sign", kit.text("documents.sign"), () -> copies.sign(row, name)));
        }
        if (row.issued().isEmpty() && data.writes()) {
            Button drop = PaperForm.button("drop", kit.text("documents.drop"), () -> drop(row));
            drop.getStyleClass().add("flat");
            nodes.add(drop);
        }
        return nodes;
    }

    private List<Node> numbering(DocumentRow row, DocumentForm form) {
        number = new TextField(row.number().map(taken -> String.valueOf(taken.number())).orElse(""));
        number.setId("number");
        number.setPromptText(String.valueOf(form.next()));
        number.setAccessibleText(kit.text("documents.number"));
        number.setOnAction(event -> take(row));
        String day = numbered.equals(open(row)) ? date.getEditor().getText() : "";
        numbered = open(row);
        date = Converters.datePicker();
        date.getEditor().setText(day);
        DateInput.parse(day).ifPresent(date::setValue);
        date.setId("date");
        date.setAccessibleText(kit.text("documents.date"));
        Label numberLabel = label("documents.number", number);
        Label dateLabel = label("documents.date", date);
        VBox left = new VBox(2, numberLabel, number);
        VBox right = new VBox(2, dateLabel, date);
        left.setMinWidth(96);
        left.setMaxWidth(96);
        HBox.setHgrow(right, Priority.ALWAYS);
        List<Node> nodes = new ArrayList<>(List.of(section("documents.numbering"), new HBox(8, left, right),
                LivePages.muted(kit.text("documents.symbol", form.symbol(), form.next()))));
        if (row.number().isPresent()) {
            nodes.add(PaperForm.button("give-back", kit.text("documents.give-back"), () ->
                    run(() -> port.documents().numbers().giveBack(row.address()), done -> around.changed(open(row)))));
        } else {
            nodes.add(PaperForm.button("take", kit.text("documents.take-number"), () -> take(row)));
        }
        Button issue = PaperForm.button("issue", kit.text("documents.issue"), () -> issue(row));
        issue.setGraphic(Icons.SHIELD.node());
        issue.getStyleClass().add("accent");
        nodes.add(issue);
        return nodes;
    }

    private List<Node> issued(DocumentRow row, IssuedDocument paper, DocumentsPort.Data data) {
        List<Node> nodes = new ArrayList<>();
        Label head = new Label(kit.text("documents.line", paper.number(), Figures.date(paper.date())));
        head.getStyleClass().add("section-title");
        head.setWrapText(true);
        nodes.add(head);
        nodes.add(LivePages.muted(kit.text("documents.issued-by", row.by())));
        nodes.add(LivePages.muted("SHA-256 " + paper.sha256().substring(0, 16) + "…"));
        if (paper.holds() && paper.stale()) {
            nodes.add(note(kit.text("documents.stale"), "warning"));
        }
        if (paper.twice()) {
            nodes.add(note(kit.text("documents.twice"), "danger"));
        }
        paper.ended().ifPresent(end -> {
            nodes.add(note(kit.text("documents.ended", Figures.date(end.date()), end.reason()), "warning"));
            end.by().flatMap(data::row).ifPresent(other -> nodes.add(link("documents.replaced-by", other)));
        });
        data.rows().stream().filter(other -> other.corrects().filter(row.address()::equals).isPresent())
                .forEach(other -> nodes.add(link("documents.corrected-by", other)));
        if (paper.holds() && data.writes()) {
            nodes.add(PaperForm.button("withdraw", kit.text("documents.withdraw"), () -> withdraw(row)));
            nodes.add(PaperForm.button("replace", kit.text("documents.replace"), () -> run(() ->
                    port.documents().end().replace(row.address()), next -> around.changed(Optional.of(next)))));
            if (port.documents().end().corrects()) {
                nodes.add(PaperForm.button("correct", kit.text("documents.correct"), () -> run(() ->
                        port.documents().end().correct(row.address()), next -> around.changed(Optional.of(next)))));
            }
        }
        return nodes;
    }

    private Node note(String words, String tone) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().addAll("note-box", tone, "small");
        return label;
    }

    private Hyperlink link(String key, DocumentRow other) {
        Hyperlink link = new Hyperlink(kit.text(key, StateWords.name(kit, other)));
        link.setWrapText(true);
        link.setOnAction(event -> around.changed(Optional.of(other.id())));
        return link;
    }

    private Label section(String key) {
        Label label = new Label(kit.text(key));
        label.getStyleClass().add("section-title");
        return label;
    }

    private Label label(String key, Node input) {
        Label label = new Label(kit.text(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(input);
        return label;
    }

    private void take(DocumentRow row) {
        Optional<Integer> wanted = typedNumber();
        if (wanted.isEmpty() && !number.getText().isBlank()) {
            kit.dialogs().notice(Tone.WARN, kit.text("documents.fault-number"));
            return;
        }
        around.leaveFields();
        int year = day().map(LocalDate::getYear).orElseGet(() -> port.documents().numbers().thisYear());
        run(() -> port.documents().numbers().reserve(row.address(), year, wanted), taken -> around.changed(open(row)));
    }

    /** The number alone; a symbol typed after it is not needed: "2518/QĐ-UBND" is 2518. */
    private Optional<Integer> typedNumber() {
        String digits = number.getText().strip().replaceFirst("/.*$", "");
        return digits.matches("[0-9]{1,5}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    private Optional<LocalDate> day() {
        return DateInput.parse(date.getEditor().getText());
    }

    private void issue(DocumentRow row) {
        Optional<Integer> wanted = typedNumber();
        if (wanted.isEmpty() && !number.getText().isBlank()) {
            kit.dialogs().notice(Tone.WARN, kit.text("documents.fault-number"));
            number.requestFocus();
        } else if (day().isEmpty()) {
            kit.dialogs().notice(Tone.WARN, kit.text("documents.fault-date"));
            date.requestFocus();
        } else {
            around.leaveFields();
            LocalDate on = day().get();
            kit.tasks().run(progress -> port.documents().issue().check(row.address(), wanted, on))
                    .onRefused(kit.dialogs()::refused)
                    .onDone(as -> kit.dialogs().confirm(kit.text("documents.issue-title", as),
                            kit.text("documents.issue-text", Figures.date(on)), kit.text("documents.issue-go"),
                            () -> kit.tasks().run(progress -> port.documents().issue().issue(row.address(), wanted, on,
                                    progress)).onRefused(kit.dialogs()::refused).onDone(done -> {
                                        kit.dialogs().notice(Tone.OK, kit.text("documents.issued-as", done.number()));
                                        around.changed(open(row));
                                    })));
        }
    }

    private void withdraw(DocumentRow row) {
        new EndForm(kit, (day, reason) -> run(() -> port.documents().end().withdraw(row.address(), day, reason), done -> {
            kit.dialogs().close();
            around.changed(open(row));
        })).open(row.numberText());
    }

    private void drop(DocumentRow row) {
        kit.dialogs().confirmDestructive(kit.text("documents.drop-title"), kit.text("documents.drop-text"),
                kit.text("documents.drop"), () -> run(() -> port.documents().drafts().drop(row.address()),
                        done -> around.changed(Optional.empty())));
    }

    private static Optional<DocumentId> open(DocumentRow row) {
        return Optional.of(row.address());
    }

    private <T> void run(Supplier<Outcome<T>> work, Consumer<T> done) {
        kit.tasks().run(progress -> work.get()).onRefused(kit.dialogs()::refused).onDone(done);
    }
}
