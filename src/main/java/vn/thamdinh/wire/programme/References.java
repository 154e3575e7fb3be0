package vn.thamdinh.wire.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.thamdinh.domain.council.Body;
import vn.thamdinh.domain.council.CouncilRules;
import vn.thamdinh.domain.rule.Figure;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.question.Level;
import vn.thamdinh.domain.survey.question.Question;

/** What components name that stands elsewhere: figures of the same file, forms and bodies of another. */
final class References {
    private final Map<String, Figure> figures;
    private final List<Consumer<List<SurveyForm>>> toForms = new ArrayList<>();
    private final List<Consumer<List<String>>> toBodies = new ArrayList<>();

    References(List<Figure> figures) {
        this.figures = figures.stream()
                .collect(Collectors.toMap(figure -> figure.id().value(), figure -> figure, (one, _) -> one));
    }

    /** The figure that a key names; noted where there is none. */
    Optional<Figure> figure(Section section, String key) {
        String id = section.text(key);
        Optional<Figure> figure = Optional.ofNullable(figures.get(id));
        if (figure.isEmpty() && section.readable()) {
            section.note(key, ProgrammeProblem.UNKNOWN_FIGURE, id);
        }
        return figure;
    }

    void body(Section section, String id) {
        toBodies.add(bodies -> {
            if (!bodies.contains(id)) {
                section.note("body", ProgrammeProblem.UNKNOWN_BODY, id);
            }
        });
    }

    /** Notes forms, questions and levels that do not exist, or are not counted. */
    void answers(Section section, String form, List<String> questions, String levelsKey, List<String> levels) {
        toForms.add(forms -> forms.stream().filter(known -> known.id().value().equals(form)).findFirst()
                .ifPresentOrElse(known -> questions.forEach(id -> question(section, known, id, levelsKey, levels)),
                        () -> section.note("form", ProgrammeProblem.UNKNOWN_FORM, form)));
    }

    private static void question(Section section, SurveyForm form, String id, String levelsKey, List<String> levels) {
        Optional<Question> question = form.questionnaire().question(id);
        if (question.isEmpty()) {
            section.note("questions", ProgrammeProblem.UNKNOWN_QUESTION, id, form.id().value());
            return;
        }
        if (!question.get().counts()) {
            section.note("questions", ProgrammeProblem.NOT_COUNTED, id, form.id().value());
        }
        List<String> known = form.questionnaire().scale(question.get()).levels().stream().map(Level::id).toList();
        levels.stream().filter(level -> !known.contains(level)).forEach(level -> section.note(levelsKey,
                ProgrammeProblem.UNKNOWN_LEVEL, level, id, String.join(", ", known)));
    }

    /** To be asked once the other file was read; what could not be read there is not asked for. */
    void check(Optional<List<SurveyForm>> forms, Optional<CouncilRules> council) {
        forms.ifPresent(known -> toForms.forEach(reference -> reference.accept(known)));
        council.map(rules -> rules.bodies().stream().map(Body::id).toList())
                .ifPresent(known -> toBodies.forEach(reference -> reference.accept(known)));
    }
}
