package vn.thamdinh.usecase.document.facts;

import vn.thamdinh.domain.programme.outline.Nouns;
import vn.thamdinh.documents.composed.DocumentTable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.domain.scoring.Results;
import vn.thamdinh.domain.scoring.Total;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.text.Counts;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.view.Sight;
import vn.thamdinh.usecase.view.Views;

/**
 * What the person at the desk may see of scores and results: no appraisal before the scores are opened, and nothing at
 * all of units from which he is recused. What may not be seen, or is not there yet, is an empty text.
 */
final class Seen {
    /** In place of a unit's data. */
    static final String HIDDEN = "Người lập không được xem";

    /** Heading of the narrow column of points of the tier that verifies. */
    static final String VERIFIED = "Thẩm tra";

    private final Set<UnitId> hidden;
    private final Programme programme;
    private final Views views;
    private final Map<Stage, Map<UnitId, Total>> totals = new EnumMap<>(Stage.class);

    Seen(RoundBook book, Views views) {
        this.programme = book.snapshot().programme().orElseThrow();
        this.hidden = Set.copyOf(new Sight(book).recused());
        this.views = views;
    }

    Programme programme() {
        return programme;
    }

    Views views() {
        return views;
    }

    Facts facts() {
        return views.facts();
    }

    /** In the plan's order. */
    List<UnitResult> results() {
        return views.results().units();
    }

    Optional<UnitResult> result(UnitId unit) {
        return views.results().unit(unit);
    }

    /** Whether appraisals may be shown. */
    boolean open() {
        return !views.isBlind();
    }

    boolean hidden(UnitId unit) {
        return hidden.contains(unit);
    }

    /** Whether the unit's result may be shown. */
    boolean known(UnitResult unit) {
        return open() && !hidden(unit.unit().id());
    }

    /** A number of units; nobody can count who may not see all of them. */
    String count(int units) {
        return open() && hidden.isEmpty() ? Counts.twoDigits(units) : "";
    }

    /** The results that the person at the desk may see at all, in the plan's order. */
    List<UnitResult> visible() {
        return results().stream().filter(unit -> !hidden(unit.unit().id())).toList();
    }

    String number(BigDecimal points) {
        return Numbers.format(points, programme.scoring().scale());
    }

    /** The total of one stage. */
    String stage(UnitResult unit, Stage stage) {
        return total(unit.unit().id(), stage).map(total -> number(total.points())).orElse("");
    }

    Optional<Total> total(UnitId unit, Stage stage) {
        boolean closed = hidden(unit) || !open() && stage.compareTo(Stage.APPRAISE) >= 0;
        return closed ? Optional.empty() : Optional.ofNullable(totals.computeIfAbsent(stage,
                each -> Results.stage(programme, facts(), each)).get(unit));
    }

    Nouns nouns() {
        return programme.outline().nouns();
    }

    /** Heading of the column of points of the tier that verifies. */
    String verified() {
        return "Điểm " + nouns().parent().one() + " thẩm tra";
    }

    /** The table without the column of a tier that does not verify. */
    DocumentTable used(DocumentTable table) {
        return programme.outline().uses(Stage.VERIFY) ? table : table.without(Set.of(verified(), VERIFIED));
    }

    /** The unit's name within a sentence. */
    String running(Unit unit) {
        return programme.outline().nouns().unit().running(unit.fullName());
    }

    /** Heading of a column of points of one stage: what the programme calls it, else the usual words. */
    String points(Stage stage) {
        return "Điểm " + programme.outline().title(stage).map(PlaceTopic::running).orElseGet(() -> switch (stage) {
            case SELF -> "tự chấm";
            case VERIFY -> "thẩm tra";
            case REAPPRAISE -> "thẩm định lần 2";
            case APPRAISE, AGREE -> "thẩm định";
        });
    }

    /** The council's total, once anybody has appraised. */
    String appraised(UnitResult unit) {
        return known(unit) && (total(unit.unit().id(), Stage.APPRAISE).isPresent()
                || total(unit.unit().id(), Stage.AGREE).isPresent()) ? number(unit.total()) : "";
    }

    String figure(UnitId unit, FigureId figure) {
        return hidden(unit) ? "" : facts().figure(unit, figure).map(Numbers::trimmed).orElse("");
    }
}
