package vn.thamdinh.ui.inspection.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.inspection.checklist.InspectionRules;
import vn.thamdinh.domain.text.WorkingDays;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.usecase.plan.CalendarRow;

/** Weeks from the first to the last day of the plan, or of its visits; each visit is a button in its day. */
final class CalendarPane {
    private static final int DAYS = 7;

    private final GridPane grid = new GridPane();
    private final PlanWords words;
    private final Consumer<CalendarRow> chosen;

    CalendarPane(PlanWords words, Consumer<CalendarRow> chosen) {
        this.words = words;
        this.chosen = chosen;
        grid.getStyleClass().add("calendar");
        for (int day = 1; day <= DAYS; day++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(day <= DayOfWeek.FRIDAY.getValue() ? 16.8 : 8);
            grid.getColumnConstraints().add(column);
        }
    }

    Parent view() {
        return grid;
    }

    void show(InspectionRules rules, WorkingDays open, List<CalendarRow> rows) {
        grid.getChildren().clear();
        List<LocalDate> days = Stream.concat(rows.stream().map(row -> row.visit().date()),
                Stream.concat(rules.from().stream(), rules.until().stream())).sorted().toList();
        if (days.isEmpty()) {
            return;
        }
        LocalDate monday = days.getFirst().with(DayOfWeek.MONDAY);
        for (int day = 0; day < DAYS; day++) {
            Label name = new Label(words.weekday(monday.plusDays(day)));
            name.getStyleClass().add("field-label");
            grid.add(name, day, 0);
        }
        LocalDate last = days.getLast();
        for (LocalDate day = monday; !day.isAfter(last.with(DayOfWeek.SUNDAY)); day = day.plusDays(1)) {
            long after = day.toEpochDay() - monday.toEpochDay();
            grid.add(cell(day, rules, open, rows), (int) (after % DAYS), (int) (after / DAYS) + 1);
        }
    }

    private VBox cell(LocalDate day, InspectionRules rules, WorkingDays open, List<CalendarRow> rows) {
        Label number = new Label(Figures.date(day).substring(0, 5));
        number.getStyleClass().addAll("small", "muted");
        VBox cell = new VBox(2, number);
        cell.getStyleClass().add("calendar-day");
        if (!open.isWorkingDay(day) || !rules.isOpenOn(day)) {
            cell.getStyleClass().add("calendar-closed");
        }
        rows.stream().filter(row -> row.visit().date().equals(day)).forEach(row -> cell.getChildren().add(visit(row)));
        return cell;
    }

    private Button visit(CalendarRow row) {
        Tone tone = row.clashes().isEmpty() ? PlanWords.tone(row) : Tone.WARN;
        Icons shape = tone.shape();
        Button button = new Button(row.visit().from() + " " + row.place(), shape.node(tone.styleClass("icon")));
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().addAll("calendar-visit", "small");
        String more = String.join("\n", row.place(), words.day(row.visit().date()) + " " + PlanWords.hours(row.visit()),
                row.team() + ": " + String.join(", ", row.people()), words.state(row), words.clashes(row)).strip();
        button.setTooltip(new Tooltip(more));
        button.setAccessibleText(more);
        button.setOnAction(event -> chosen.accept(row));
        return button;
    }
}
