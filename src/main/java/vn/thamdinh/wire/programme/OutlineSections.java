package vn.thamdinh.wire.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.criteria.CriteriaSet;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.eligibility.Grade;
import vn.thamdinh.domain.programme.outline.HeadClass;
import vn.thamdinh.domain.programme.outline.NamedStage;
import vn.thamdinh.domain.programme.outline.Nouns;
import vn.thamdinh.domain.programme.outline.Nouns.Noun;
import vn.thamdinh.domain.programme.outline.Outline;
import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.text.WorkingDays;

/** Reads what units are called, which stages there are, and what follows from the grades; all of it may be left out. */
final class OutlineSections {

    private static final int LONGEST_HOLIDAY = 30;

    private OutlineSections() {
    }

    /** @param criteria empty where these could not be read: figures are not looked for there then */
    static Optional<Outline> outline(Section root, List<Grade> grades, Optional<CriteriaSet> criteria) {
        Optional<Nouns> nouns = root.has("nouns") ? root.section("nouns").flatMap(OutlineSections::nouns)
                : Optional.of(Nouns.COMMUNES);
        List<NamedStage> stages = root.has("stages") ? stages(root) : Outline.USUAL.stages();
        List<String> known = grades.stream().map(Grade::id).toList();
        List<HeadClass> classes = root.has("headClasses") ? root.sections("headClasses").stream()
                .flatMap(section -> headClass(section, known).stream()).toList() : List.of();
        List<FigureId> beside = new ArrayList<>();
        for (String id : root.textsOrNone("beside")) {
            if (criteria.isPresent() && criteria.get().figure(new FigureId(id)).isEmpty()) {
                root.note("beside", ProgrammeProblem.UNKNOWN_FIGURE, id);
            } else {
                beside.add(new FigureId(id));
            }
        }
        List<String> without = root.textsOrNone("withoutDocuments");
        WorkingDays days = root.has("calendar") ? root.section("calendar").flatMap(OutlineSections::days)
                .orElse(WorkingDays.USUAL) : WorkingDays.USUAL;
        return nouns.map(words -> new Outline(words, stages, classes, beside, without, days));
    }

    private static Optional<WorkingDays> days(Section section) {
        List<LocalDate> off = new ArrayList<>();
        for (Section holiday : section.has("holidays") ? section.sections("holidays") : List.<Section>of()) {
            holiday.text("name");
            if (holiday.has("source")) {
                holiday.text("source");
            }
            LocalDate from = holiday.date("from");
            LocalDate until = holiday.optionalDate("until").orElse(from);
            if (until.isBefore(from) || from.plusDays(LONGEST_HOLIDAY).isBefore(until)) {
                holiday.note("until", ProgrammeProblem.NOT_A_DATE, AdministrativeDate.shortForm(until));
            } else {
                from.datesUntil(until.plusDays(1)).forEach(off::add);
            }
            holiday.finish();
        }
        List<LocalDate> worked = new ArrayList<>();
        for (Section day : section.has("worked") ? section.sections("worked") : List.<Section>of()) {
            worked.add(day.date("day"));
            day.finish();
        }
        return section.build(() -> WorkingDays.of(off, worked));
    }

    private static Optional<Nouns> nouns(Section section) {
        Noun unit = section.section("unit").flatMap(OutlineSections::noun).orElse(Nouns.COMMUNES.unit());
        Noun parent = section.section("parent").flatMap(OutlineSections::noun).orElse(Nouns.COMMUNES.parent());
        return section.build(() -> new Nouns(unit, parent));
    }

    private static Optional<Noun> noun(Section section) {
        String one = section.text("one");
        String all = section.text("all");
        String body = section.text("body");
        String tier = section.text("tier");
        String named = section.textOr("named", Nouns.COMMITTEE);
        String english = section.text("english");
        return section.build(() -> new Noun(one, all, body, tier, named, english));
    }

    private static List<NamedStage> stages(Section root) {
        List<NamedStage> stages = new ArrayList<>();
        List<String> left = new ArrayList<>(Arrays.stream(Stage.values()).map(Stage::name).toList());
        for (Section section : root.sections("stages")) {
            Stage stage = section.constant("stage", Stage.class);
            String title = section.textOr("title", "");
            section.finish();
            if (left.remove(stage.name())) {
                stages.add(new NamedStage(stage, title));
            } else {
                section.note("stage", ProgrammeProblem.DUPLICATE_KEY, stage.name());
            }
        }
        if (stages.isEmpty()) {
            root.note("stages", ProgrammeProblem.EMPTY);
            return Outline.USUAL.stages();
        }
        return stages;
    }

    private static Optional<HeadClass> headClass(Section section, List<String> grades) {
        String grade = grades.isEmpty() ? section.text("grade") : section.choice("grade", grades);
        String title = section.text("title");
        String source = section.text("source");
        boolean sample = section.flagOr("sample", false);
        return section.build(() -> new HeadClass(grade, title, source, sample));
    }
}
