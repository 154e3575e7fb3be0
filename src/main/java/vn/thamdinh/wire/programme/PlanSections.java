package vn.thamdinh.wire.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thamdinh.domain.programme.Deadline;
import vn.thamdinh.domain.programme.Step;
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
        for (Section section : root.sections("steps")) {
            step(section, names, steps.size() + 1).ifPresent(steps::add);
        }
        return steps;
    }

    private static Optional<Step> step(Section section, Names names, int order) {
        String id = section.text("id");
        names.take(id, section.lineOf("id"), section.placeOf("id"));
        String title = section.text("title");
        Optional<Deadline> deadline = section.section("deadline").flatMap(PlanSections::deadline);
        List<String> lead = section.textsOrNone("lead");
        List<String> coordinators = section.textsOrNone("coordinators");
        List<String> advisers = section.textsOrNone("advisers");
        List<String> guides = section.textsOrNone("guides");
        String source = section.text("source");
        section.finish();
        return deadline.flatMap(day -> section.build(
                () -> new Step(id, order, title, day, lead, coordinators, advisers, guides, source)));
    }

    private static Optional<Deadline> deadline(Section section) {
        String wording = section.text("wording");
        Optional<LocalDate> lastDay = section.optionalDate("lastDay");
        return section.build(() -> new Deadline(wording, lastDay));
    }
}
