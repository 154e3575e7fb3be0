package vn.thamdinh.ui.input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Label;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.Figure;
import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.domain.rule.InputOrigin;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.RuleInput;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.survey.question.Level;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.UiKit;

/** Where points come from that nobody types: each figure, and how many answers each level of a survey got. */
public final class RecordedLines {

    private record Chosen(SurveyFormId form, String level) {
    }

    private RecordedLines() {
    }

    /**
     * A line for each.
     *
     * @param known what is recorded of the unit for the component's rule
     * @return nothing for a component all of whose inputs are typed
     */
    public static List<Node> of(UiKit kit, Programme programme, Component component, Inputs known) {
        List<Node> lines = new ArrayList<>();
        Map<Chosen, Optional<BigDecimal>> answers = new LinkedHashMap<>();
        for (RuleInput input : component.rule().inputs()) {
            Optional<BigDecimal> value = known.number(input.name());
            switch (input.origin()) {
                case InputOrigin.Scorer _ -> { }
                case InputOrigin.Figure(FigureId figure) -> lines.add(line(figure(kit, programme, figure, value)));
                case InputOrigin.Survey(SurveyFormId form, String _, String level) ->
                        answers.merge(new Chosen(form, level), value,
                                (one, other) -> one.flatMap(count -> other.map(count::add)));
            }
        }
        answers.keySet().stream().map(Chosen::form).distinct()
                .filter(form -> answers.entrySet().stream()
                        .anyMatch(level -> level.getKey().form().equals(form) && level.getValue().isEmpty()))
                .forEach(form -> lines.add(line(kit.text("appraisal.recorded.no-survey", form.value()))));
        answers.forEach((level, count) -> count.ifPresent(number -> lines.add(line(kit.text(
                "appraisal.recorded.survey", level.form().value(), title(programme, level), Figures.points(number))))));
        if (!lines.isEmpty()) {
            Label heading = line(kit.text(component.rule().isComputed() ? "appraisal.recorded.computed"
                    : "appraisal.recorded.used"));
            heading.getStyleClass().setAll("label", "strong");
            lines.addFirst(heading);
        }
        return lines;
    }

    private static String figure(UiKit kit, Programme programme, FigureId id, Optional<BigDecimal> value) {
        Optional<Figure> figure = programme.criteria().figure(id);
        String title = figure.map(Figure::title).orElse(id.value());
        String measure = figure.map(Figure::measure).filter(unit -> !unit.isEmpty()).map(unit -> " " + unit).orElse("");
        return value.map(number -> kit.text("appraisal.recorded.figure", title, Figures.points(number) + measure))
                .orElseGet(() -> kit.text("appraisal.recorded.no-figure", title));
    }

    private static String title(Programme programme, Chosen level) {
        return programme.survey(level.form()).stream().flatMap(form -> form.questionnaire().scales().stream())
                .flatMap(scale -> scale.levels().stream()).filter(each -> each.id().equals(level.level()))
                .map(Level::title).findFirst().orElse(level.level());
    }

    private static Label line(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
