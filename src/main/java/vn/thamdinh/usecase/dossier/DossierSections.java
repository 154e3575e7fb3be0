package vn.thamdinh.usecase.dossier;

import static vn.thamdinh.documents.dossier.DossierWords.say;
import static vn.thamdinh.usecase.dossier.Printing.day;
import static vn.thamdinh.usecase.dossier.Printing.figures;
import static vn.thamdinh.usecase.dossier.Printing.moment;
import static vn.thamdinh.usecase.dossier.Printing.note;
import static vn.thamdinh.usecase.dossier.Printing.points;
import static vn.thamdinh.usecase.dossier.Printing.row;
import static vn.thamdinh.usecase.dossier.Printing.section;
import static vn.thamdinh.usecase.dossier.Printing.strong;
import static vn.thamdinh.usecase.dossier.Printing.table;
import static vn.thamdinh.usecase.dossier.Printing.text;
import static vn.thamdinh.usecase.dossier.Printing.words;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.thamdinh.documents.dossier.DossierBlock;
import vn.thamdinh.documents.dossier.DossierBlock.Column;
import vn.thamdinh.documents.dossier.DossierBlock.Row;
import vn.thamdinh.documents.dossier.DossierSection;
import vn.thamdinh.documents.dossier.DossierWords;
import vn.thamdinh.documents.workbook.ObstacleWords;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.eligibility.Paper;
import vn.thamdinh.domain.scoring.Obstacle;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.usecase.view.ResultsTree;

/** A dossier as the sections of its print; a section of which nothing is known says so. */
final class DossierSections {

    private final UnitDossier dossier;
    private final ZoneId zone;
    private final int scale;

    DossierSections(UnitDossier dossier, ZoneId zone) {
        this.dossier = dossier;
        this.zone = zone;
        this.scale = dossier.programme().scoring().scale();
    }

    List<DossierSection> all() {
        var field = new FieldworkSections(dossier, zone);
        return List.of(section("scores", scores()),
                section(dossier.programme().recognises() ? "eligibility" : "conditions", eligibility()),
                section("surveys", surveys()), section("visits", field.visits()), section("files", field.files()),
                section("questions", field.questions()), section("models", models()),
                dossier.tellsOfRecognitions() ? section("recognitions", List.of(recognitions(), papers()))
                        : section("papers", List.of(papers())), section("timeline", timeline()));
    }

    private List<DossierBlock> scores() {
        List<DossierBlock> blocks = new ArrayList<>();
        ScoreTable scores = dossier.scores();
        if (scores.closed()) {
            blocks.add(note(say("internal.closed")));
        }
        if (scores.isEmpty()) {
            blocks.add(note(say("scores.none")));
        } else {
            List<Row> rows = new ArrayList<>();
            scores.fields().forEach(field -> {
                rows.add(strong(cells(field.field().id().value() + ". " + field.field().title(), field.result().max(),
                        field.points(), field.result().points())));
                field.components().forEach(one -> rows.add(new Row(cells(one.component().id().value() + " "
                        + one.component().title(), one.component().max(), one.points(), one.result().points()),
                        false)));
            });
            rows.add(strong(cells(say("total"), dossier.result().sum().scale(), scores.totals(),
                    dossier.result().total())));
            blocks.add(table("scores.none", columns(), rows));
        }
        if (!dossier.conflicts().isEmpty()) {
            blocks.add(text(say("conflicts", dossier.conflicts().size())));
        }
        return blocks;
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(words("content", 40), figures("max", 10)));
        dossier.programme().outline().inOrder()
                .forEach(stage -> columns.add(figures(stage.name().toLowerCase(Locale.ROOT), 10)));
        columns.add(figures("official", 10));
        return columns;
    }

    private List<String> cells(String title, BigDecimal max, Map<Stage, BigDecimal> points, BigDecimal official) {
        List<String> cells = new ArrayList<>(List.of(title, Numbers.trimmed(max)));
        dossier.programme().outline().inOrder()
                .forEach(stage -> cells.add(points(Optional.ofNullable(points.get(stage)), scale)));
        cells.add(points(Optional.of(official).filter(_ -> !points.isEmpty()), scale));
        return cells;
    }

    private List<DossierBlock> eligibility() {
        UnitResult result = dossier.result();
        List<DossierBlock> blocks = new ArrayList<>();
        blocks.add(text(say("status", say("status." + ResultsTree.word(result.status())))));
        result.rank().ifPresent(rank -> blocks.add(text(say("rank", rank))));
        result.grade().ifPresent(grade -> blocks.add(text(say("grade", grade.name()))));
        result.obstacles().stream().filter(one -> !(one instanceof Obstacle.NoVote
                || one instanceof Obstacle.DossierIncomplete)).forEach(obstacle ->
                        blocks.add(text(say("obstacle", ObstacleWords.of(obstacle, dossier.programme())))));
        if (result.obstacles().isEmpty()) {
            blocks.add(text(say("obstacle.none")));
        }
        result.waived().forEach(waived ->
                blocks.add(text(say("waived", ObstacleWords.of(waived.rule()), waived.waiver().reason()))));
        blocks.add(text(result.dossier().isEmpty() ? say("papers.whole") : say("papers.missing",
                result.dossier().stream().map(Paper::title).collect(Collectors.joining("; ")))));
        blocks.add(text(dossier.vote().map(vote -> say("vote", vote.inFavour(), vote.against(), vote.abstained(),
                vote.members())).orElseGet(() -> say("vote.none"))));
        return blocks;
    }

    private List<DossierBlock> surveys() {
        List<Row> quotas = dossier.result().quotas().stream().map(quota -> row(
                quota.form().value() + " " + dossier.programme().survey(quota.form()).map(SurveyForm::title).orElse(""),
                quota.required() == 0 ? "–" : Integer.toString(quota.required()), Integer.toString(quota.valid()),
                ObstacleWords.of(quota.state()))).toList();
        List<Row> values = dossier.figures().stream().map(figure -> row(figure.figure().title(),
                figure.value().map(value -> Numbers.trimmed(value) + " " + figure.figure().measure()).orElse("–"),
                figure.source())).toList();
        return List.of(table("surveys.none", List.of(words("form", 55), figures("required", 12),
                        figures("valid", 13), words("state", 20)), quotas),
                table("figures.none", List.of(words("figure", 50), figures("value", 20), words("source", 30)), values));
    }

    private List<DossierBlock> models() {
        return List.of(table("models.none", List.of(words("model", 35), words("procedures", 40), words("paper", 25)),
                dossier.models().stream().map(model -> row(model.model(), String.join("; ", model.procedures()),
                        model.paper() + " (" + model.source() + ")")).toList()));
    }

    private DossierBlock recognitions() {
        return table("recognitions.none", List.of(words("year", 10), words("state", 20), words("title", 35),
                        words("paper", 35)), dossier.recognitions().stream().map(one -> row(
                                Integer.toString(one.past().year()),
                                say(one.past().recognised() ? "recognised.yes" : "recognised.no"),
                                one.past().title(), one.past().paper())).toList());
    }

    private DossierBlock papers() {
        return table("papers.none", List.of(words("day", 18), words("paper", 42), words("number", 40)),
                        dossier.papers().stream().map(paper -> row(day(paper.date()), kind(paper), paper.number()))
                                .toList());
    }

    private static String kind(PaperOf paper) {
        String words = DossierWords.paper(paper.kind());
        String kind = words.equals(paper.kind()) ? paper.title() : words;
        return paper.copy() ? say("paper.copy", kind) : switch (paper.end()) {
            case HOLDS -> kind;
            case WITHDRAWN -> say("paper.withdrawn", kind);
            case REPLACED -> say("paper.replaced", kind);
        };
    }

    private List<DossierBlock> timeline() {
        return List.of(table("timeline.none", List.of(words("moment", 20), words("who", 25), words("what", 55)),
                dossier.timeline().stream().map(one -> row(moment(one.at(), zone), one.behalf().isEmpty() ? one.who()
                        : say("happened.on-behalf", one.who(), one.behalf()), what(one))).toList()));
    }

    private static String what(Happened one) {
        String kind = DossierWords.kind(one.kind());
        String words = one.count() > 1 ? say("happened.many", kind, one.count())
                : one.what().isEmpty() ? kind : kind + ": " + one.what().replace("✓", "có");
        String why = one.reason().isEmpty() ? words : words + " (" + one.reason() + ")";
        return one.counts() ? why : why + " " + say("happened.void");
    }
}
