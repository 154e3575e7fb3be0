package vn.thamdinh.wire.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thamdinh.domain.programme.Deadline;
import vn.thamdinh.domain.programme.Step;
import vn.thamdinh.domain.programme.StepWork;
import vn.thamdinh.domain.unit.District;
import vn.thamdinh.domain.unit.UnitId;

/** Reads the plan: districts and steps, each in the order of the file. */
final class PlanSections {
    private PlanSections() {
    }

    static List<District> districts(Section root, Names names) {
        List<District> districts = new ArrayList<>();
        for (Section section : root.sections("districts")) {
            String code = section.text("code");
            names.take(code, section.lineOf("code"), section.placeOf("code"));
            String name = section.text("name");
            int order = districts.size() + 1;
            section.build(() -> new District(new UnitId(code), order, name)).ifPresent(districts::add);
        }
        return districts;
    }

    static List<Step> steps(Section root, Names names) {
        List<Step> steps = new ArrayList<>();
        boolean thatDay = root.has("beforeMeans") && root.constant("beforeMeans", Before.class) == Before.THAT_DAY;
        List<Section> sections = root.sections("steps");
        List<String> ids = sections.stream().filter(section -> section.has("id")).map(section -> section.text("id"))
                .toList();
        for (Section section : sections) {
            step(section, names, steps.size() + 1, thatDay ? 0 : 1, ids).ifPresent(steps::add);
        }
        return steps;
    }

    /** What "trước ngày 30/9" means: the 29th is the last day, or the 30th. */
    enum Before { DAY_BEFORE, THAT_DAY }

    private static Optional<Step> step(Section section, Names names, int order, int daysBefore, List<String> ids) {
        String id = section.text("id");
        names.take(id, section.lineOf("id"), section.placeOf("id"));
        String title = section.text("title");
        Optional<Deadline> deadline = section.section("deadline").flatMap(day -> deadline(day, daysBefore));
        List<String> lead = section.textsOrNone("lead");
        List<String> coordinators = section.textsOrNone("coordinators");
        List<String> advisers = section.textsOrNone("advisers");
        List<String> guides = section.textsOrNone("guides");
        Optional<StepWork> work = section.has("work")
                ? Optional.ofNullable(section.constant("work", StepWork.class)) : Optional.empty();
        List<String> after = section.textsOrNone("after");
        after.stream().filter(needed -> !ids.contains(needed) || needed.equals(id)).forEach(needed ->
                section.note("after", ProgrammeProblem.NOT_A_CHOICE, needed, String.join(", ", ids)));
        String source = section.text("source");
        section.finish();
        return deadline.flatMap(day -> section.build(
                () -> new Step(id, order, title, day, lead, coordinators, advisers, guides, work, after, source)));
    }

    private static Optional<Deadline> deadline(Section section, int daysBefore) {
        String wording = section.text("wording");
        Optional<LocalDate> lastDay = section.has("before")
                ? section.optionalDate("before").map(day -> day.minusDays(daysBefore))
                : section.optionalDate("lastDay");
        return section.build(() -> new Deadline(wording, lastDay));
    }
}
