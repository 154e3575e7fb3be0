package vn.thamdinh.ui.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.thamdinh.domain.programme.PlanWarning;
import vn.thamdinh.domain.programme.Step;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.UiKit;

/** What a plan's own days contradict, in as few sentences as possible. */
final class PlanWords {

    private final UiKit kit;

    PlanWords(UiKit kit) {
        this.kit = kit;
    }

    List<String> sentences(List<PlanWarning> found) {
        List<String> sentences = new ArrayList<>();
        Map<List<String>, List<String>> surveys = new LinkedHashMap<>();
        List<String> weekends = new ArrayList<>();
        List<String> holidays = new ArrayList<>();
        for (PlanWarning warning : found) {
            switch (warning) {
                case PlanWarning.NoTimeBetween(Step step, Step needed) -> sentences.add(
                        kit.text("overview.warning.no-time", step.id(), day(step), needed.id(), day(needed)));
                case PlanWarning.SurveyEndsLate late -> surveys.computeIfAbsent(List.of(day(late.survey()),
                        late.scoring().id(), day(late.scoring())), _ -> new ArrayList<>()).add(late.form().value());
                case PlanWarning.OnWeekend(Step step) -> weekends.add(named(step));
                case PlanWarning.AtHoliday(Step step) -> holidays.add(named(step));
            }
        }
        surveys.forEach((days, forms) -> sentences.add(kit.text("overview.warning.survey-late",
                String.join(", ", forms), days.get(0), days.get(1), days.get(2))));
        add(sentences, "overview.warning.weekend", weekends);
        add(sentences, "overview.warning.holiday", holidays);
        return sentences;
    }

    private void add(List<String> sentences, String key, List<String> steps) {
        if (!steps.isEmpty()) {
            sentences.add(kit.text(key, String.join("; ", steps)));
        }
    }

    private String named(Step step) {
        return kit.text("overview.warning.step", step.id(), day(step));
    }

    private static String day(Step step) {
        return step.deadline().lastDay().map(Figures::date).orElse("");
    }
}
