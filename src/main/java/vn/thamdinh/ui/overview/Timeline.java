package vn.thamdinh.ui.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.overview.OverviewModel.StepLine;
import vn.thamdinh.usecase.view.StepProgress;

/** The plan's last days on a line, and today among them; steps of one day share a mark. */
final class Timeline extends Region {

    private static final double SIDE = 34;
    private static final double LINE_AT = 32;
    private static final double HEIGHT = 66;
    private static final double LEAST_GAP = 4;

    private record Mark(LocalDate day, Label bubble, Label date) {
    }

    private final LocalDate from;
    private final LocalDate until;
    private final LocalDate today;
    private final Region line = new Region();
    private final Region passed = new Region();
    private final Label now = new Label();
    private final List<Mark> marks = new ArrayList<>();

    /** @param lines at least one step with a last day */
    Timeline(UiKit kit, List<StepLine> lines, LocalDate today) {
        List<LocalDate> days = lines.stream().flatMap(each -> each.step().deadline().lastDay().stream()).distinct()
                .sorted().toList();
        this.today = today;
        this.from = days.getFirst().minusDays(room(days));
        this.until = days.getLast().plusDays(room(days));
        getStyleClass().add("timeline");
        line.getStyleClass().add("line");
        passed.getStyleClass().addAll("line", "passed");
        now.setText(kit.text("overview.today", Figures.date(today)));
        now.getStyleClass().add("now");
        getChildren().addAll(line, passed);
        days.forEach(day -> mark(day, lines));
        getChildren().add(now);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
    }

    private static long room(List<LocalDate> days) {
        return Math.max(7, ChronoUnit.DAYS.between(days.getFirst(), days.getLast()) / 12);
    }

    private void mark(LocalDate day, List<StepLine> lines) {
        List<StepLine> here = lines.stream().filter(each -> each.step().deadline().lastDay().filter(day::equals).isPresent())
                .toList();
        Label bubble = new Label(String.join(" ", here.stream().map(each -> each.step().id()).toList()));
        String state = style(here);
        bubble.getStyleClass().addAll("mark", state);
        sign(state).ifPresent(icon -> bubble.setGraphic(icon.node("chip-icon", "mark-icon")));
        bubble.setTooltip(new Tooltip(String.join("\n", here.stream()
                .map(each -> each.step().id() + ". " + each.step().title()).toList())));
        Label date = new Label("%02d/%02d".formatted(day.getDayOfMonth(), day.getMonthValue()));
        date.getStyleClass().addAll("muted", "small");
        marks.add(new Mark(day, bubble, date));
        getChildren().addAll(bubble, date);
    }

    /** The state by its shape too: colours alone tell nothing on a grey screen or to a person who sees none. */
    private static Optional<Icons> sign(String state) {
        return switch (state) {
            case "overdue" -> Optional.of(Icons.ERROR);
            case "done" -> Optional.of(Icons.OK);
            case "past" -> Optional.of(Icons.EMPTY);
            default -> Optional.empty();
        };
    }

    private static String style(List<StepLine> here) {
        return here.stream().flatMap(each -> each.progress().stream()).map(StepProgress::state)
                .min(Comparator.comparing(state -> switch (state) {
                    case OVERDUE -> 0;
                    case AHEAD, NO_DAY -> 1;
                    case PASSED -> 2;
                    case DONE -> 3;
                })).map(state -> switch (state) {
                    case OVERDUE -> "overdue";
                    case AHEAD, NO_DAY -> "ahead";
                    case PASSED -> "past";
                    case DONE -> "done";
                }).orElse("ahead");
    }

    private double at(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, until);
        return SIDE + Math.clamp(share, 0, 1) * (getWidth() - 2 * SIDE);
    }

    @Override
    protected void layoutChildren() {
        line.resizeRelocate(SIDE, LINE_AT - 1, Math.max(0, getWidth() - 2 * SIDE), 3);
        passed.resizeRelocate(SIDE, LINE_AT - 1, Math.max(0, at(today) - SIDE), 3);
        double free = 0;
        double freeDate = 0;
        for (Mark mark : marks) {
            double width = mark.bubble().prefWidth(-1);
            double height = mark.bubble().prefHeight(-1);
            double left = Math.max(free, at(mark.day()) - width / 2);
            mark.bubble().resizeRelocate(left, LINE_AT - height / 2, width, height);
            free = left + width + LEAST_GAP;
            double wide = mark.date().prefWidth(-1);
            double under = left + width / 2 - wide / 2;
            mark.date().setVisible(under >= freeDate);
            mark.date().resizeRelocate(under, LINE_AT + height / 2 + 1, wide, mark.date().prefHeight(-1));
            freeDate = mark.date().isVisible() ? under + wide + LEAST_GAP : freeDate;
        }
        double width = now.prefWidth(-1);
        double left = Math.clamp(at(today) - width / 2, 0, Math.max(0, getWidth() - width));
        now.resizeRelocate(left, 0, width, now.prefHeight(-1));
    }
}
