package vn.thamdinh.usecase.dossier;

import static vn.thamdinh.documents.dossier.DossierWords.say;
import static vn.thamdinh.usecase.dossier.Printing.day;
import static vn.thamdinh.usecase.dossier.Printing.moment;
import static vn.thamdinh.usecase.dossier.Printing.points;
import static vn.thamdinh.usecase.dossier.Printing.row;
import static vn.thamdinh.usecase.dossier.Printing.table;
import static vn.thamdinh.usecase.dossier.Printing.text;
import static vn.thamdinh.usecase.dossier.Printing.words;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import vn.thamdinh.documents.dossier.DossierBlock;
import vn.thamdinh.documents.dossier.DossierBlock.Row;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.PlannedVisit;
import vn.thamdinh.domain.inspection.VisitKind;
import vn.thamdinh.domain.scoring.GivenScore;
import vn.thamdinh.usecase.explanation.AskedQuestion;
import vn.thamdinh.usecase.explanation.GivenAnswer;
import vn.thamdinh.usecase.explanation.QuestionState;
import vn.thamdinh.usecase.view.ResultsTree;

/** Visits, evidence and explanations of a dossier, as they are printed. */
final class FieldworkSections {

    private final UnitDossier dossier;
    private final ZoneId zone;
    private final int scale;

    FieldworkSections(UnitDossier dossier, ZoneId zone) {
        this.dossier = dossier;
        this.zone = zone;
        this.scale = dossier.programme().scoring().scale();
    }

    List<DossierBlock> visits() {
        return List.of(table("visits.none", List.of(words("day", 15), words("place", 35), words("finding", 50)),
                dossier.visits().stream().map(this::visit).toList()));
    }

    private Row visit(Inspected one) {
        List<String> place = new ArrayList<>();
        one.planned().ifPresent(planned -> place.add(planned(planned)));
        place.add(one.visit().map(visit -> say("visit.done", visit.place())).orElseGet(() -> say("visit.waiting")));
        place.add(one.minutes().map(minutes -> minutes.closed() ? say("minutes.closed", minutes.version())
                : say("minutes.open", minutes.version(), minutes.reason())).orElseGet(() -> say("minutes.none")));
        String findings = one.findings().isEmpty() ? say("visit.findings.none")
                : one.findings().stream().map(FieldworkSections::finding).collect(Collectors.joining("\n"));
        return row(day(GatherDossier.day(one)), String.join(". ", place), findings);
    }

    private static String planned(PlannedVisit planned) {
        String kind = say(planned.kind() == VisitKind.PLANNED ? "visit.usual" : "visit.surprise");
        return planned.stands() ? say("visit.planned", planned.from(), planned.until(), kind)
                : say("visit.cancelled", planned.cancelled());
    }

    private static String finding(Finding finding) {
        String words = finding.component().map(ComponentId::value).map(id -> id + " ").orElse("")
                + say("finding." + ResultsTree.word(finding.verdict()))
                + (finding.text().isEmpty() ? "" : ": " + finding.text());
        Finding.UnitSide unit = finding.unitSide();
        if (!unit.commitment().isEmpty()) {
            words += ". " + say("finding.commitment", unit.commitment())
                    + unit.due().map(due -> " " + say("finding.due", day(due))).orElse("");
        }
        return unit.opinion().isEmpty() ? words : words + ". " + say("finding.opinion", unit.opinion());
    }

    List<DossierBlock> files() {
        List<DossierBlock> blocks = new ArrayList<>();
        blocks.add(table("files.none", List.of(words("content", 40), words("files", 60)),
                dossier.files().stream().map(this::files).toList()));
        if (dossier.fileCount() > 0) {
            blocks.add(text(say("files.count", dossier.fileCount())));
        }
        return blocks;
    }

    private Row files(FilesOf one) {
        String names = one.files().stream().map(file -> file.file().name()
                + (file.file().note().isEmpty() ? "" : " – " + file.file().note())
                + (file.here() ? "" : " " + say("file.missing"))).collect(Collectors.joining("; "));
        String absence = one.absence().isEmpty() || !one.files().isEmpty() ? ""
                : say("files.absence", one.absence());
        return row(one.component().map(component -> component.id().value() + " " + component.title())
                .orElseGet(() -> say("files.unit")), names + absence);
    }

    List<DossierBlock> questions() {
        return List.of(table("questions.none", List.of(words("content", 25), words("question", 55),
                words("state", 20)), dossier.questions().stream().map(this::question).toList()));
    }

    private Row question(AskedQuestion one) {
        List<String> said = new ArrayList<>();
        if (!one.question().isEmpty()) {
            said.add(say("question.asked", one.question()));
        }
        one.answers().forEach(answer -> said.add(say("question.answer", answer.text()) + " (" + by(answer) + ")"));
        one.second().forEach(second -> said.add(say("question.second", second.name(),
                points(second.before().map(GivenScore::points), scale),
                points(second.after().map(GivenScore::points), scale))));
        List<String> state = new ArrayList<>(List.of(say("state." + ResultsTree.word(one.state()))));
        one.due().ifPresent(due -> state.add(say("question.due", day(due))));
        if (one.scorers() > 0 && one.state() != QuestionState.TAKEN_BACK) {
            state.add(say("question.again", one.again(), one.scorers()));
        }
        return row(one.component().id().value() + " " + one.component().title(), String.join("\n", said),
                String.join("\n", state));
    }

    private String by(GivenAnswer answer) {
        List<String> parts = new ArrayList<>(List.of(say("question.by", answer.who(), moment(answer.at(), zone))));
        if (answer.onBehalf()) {
            parts.add(say("question.behalf"));
        }
        if (answer.late()) {
            parts.add(say("question.late"));
        }
        return String.join("; ", parts);
    }
}
