package vn.thamdinh.domain.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Criterion;
import vn.thamdinh.domain.criteria.Field;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.InputOrigin;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.rule.Veto;

/** A programme's table with what is asked of every component again and again, worked out once. */
final class Scheme {

    /** One component. */
    record Part(Component component, Criterion criterion, boolean computed, boolean veto) {
    }

    /** One field with its components in order. */
    record Group(Field field, BigDecimal max, List<Part> parts) {
    }

    private final Programme programme;
    private final List<Group> groups = new ArrayList<>();
    private final BigDecimal max;

    Scheme(Programme programme) {
        this.programme = programme;
        this.max = programme.criteria().max();
        for (Field field : programme.criteria().fields()) {
            List<Part> parts = new ArrayList<>();
            for (Criterion criterion : field.criteria()) {
                for (Component component : criterion.components()) {
                    parts.add(new Part(component, criterion, component.rule().isComputed(),
                            component.rule() instanceof Veto));
                }
            }
            groups.add(new Group(field, field.max(), List.copyOf(parts)));
        }
    }

    Programme programme() {
        return programme;
    }

    List<Group> groups() {
        return groups;
    }

    /** The component of that name, which is in the programme. */
    Part part(ComponentId id) {
        return groups.stream().flatMap(group -> group.parts().stream())
                .filter(part -> part.component().id().equals(id)).findFirst().orElseThrow();
    }

    /**
     * Whether all that is missing are answers to surveys that the round left out. A survey is left out for all units or
     * for none: where returns of any unit came, those of another are missing.
     *
     * @param surveyed forms of which returns came
     */
    boolean isLeftOut(Component component, List<String> missing, Set<SurveyFormId> surveyed) {
        return component.rule().inputs().stream().filter(input -> missing.contains(input.name()))
                .allMatch(input -> input.origin() instanceof InputOrigin.Survey survey
                        && !surveyed.contains(survey.form())
                        && programme.survey(survey.form()).filter(SurveyForm::optional).isPresent());
    }

    /** Highest points of the scale. */
    BigDecimal max() {
        return max;
    }
}
