package vn.thamdinh.ui.appraisal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.Cell;
import vn.thamdinh.domain.scoring.ComponentResult;
import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.domain.scoring.Panel;
import vn.thamdinh.domain.scoring.Results;
import vn.thamdinh.domain.scoring.ScoreSheet;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.domain.scoring.Trace;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.view.MemberRow;
import vn.thamdinh.usecase.view.Person;
import vn.thamdinh.usecase.view.RoundView;
import vn.thamdinh.usecase.view.UnitSheet;

/**
 * A unit with everything the screen shows of it, read in one go.
 *
 * @param panel     members who appraise it
 * @param sheets    their sheets, as far as the person may see them: what he may not see is empty
 * @param proposals what the members' scores come to, whether agreed upon or not; empty where he may not see them
 * @param drafts    unfinished texts by key
 * @param writers   writer id → who writes on which device
 */
public record OpenUnit(Programme programme, Person me, UnitSheet sheet, List<MemberRow> panel,
                Map<Scorer, ScoreSheet> sheets, Map<ComponentId, ComponentResult> proposals,
                Map<String, String> drafts, Map<String, String> writers) {

    public OpenUnit {
        panel = List.copyOf(panel);
        sheets = Map.copyOf(sheets);
        proposals = Map.copyOf(proposals);
        drafts = Map.copyOf(drafts);
        writers = Map.copyOf(writers);
    }

    /** Reads everything of the unit; refused for a recused member. Blocks. */
    public static Outcome<OpenUnit> read(AppraisalReads reads, RoundView round, Person me, UnitId unit) {
        return reads.sheet().apply(unit).then(sheet -> {
            List<MemberRow> panel = reads.members().get().stream()
                    .filter(member -> member.units().contains(unit) && !member.recused().contains(unit)).toList();
            Map<Scorer, ScoreSheet> sheets = panel.stream().collect(Collectors.toMap(
                    member -> Scorer.of(member.id()),
                    member -> reads.sheetOf().apply(new SheetKey(unit, Stage.APPRAISE, Scorer.of(member.id())))));
            return Outcome.done(new OpenUnit(round.programme(), me, sheet, panel, sheets,
                    proposals(round.programme(), unit, seesAll(me, sheets) ? panel : List.of(), sheets),
                    reads.drafts().get(), reads.writers().get()));
        });
    }

    /** The points of the stage before, which a reason is asked against. */
    public Optional<BigDecimal> previous(WritingAs as, ComponentId component) {
        return StageRow.previous(this, as, component);
    }

    /** Whether the members' scores together may be shown: to the secretariat, to a member once he sees another's. */
    boolean seesAll() {
        return !panel.isEmpty() && seesAll(me, sheets);
    }

    private static boolean seesAll(Person me, Map<Scorer, ScoreSheet> sheets) {
        return me.role() == Role.SECRETARIAT || sheets.values().stream()
                .anyMatch(sheet -> !sheet.key().scorer().equals(Scorer.of(me.id())) && !sheet.cells().isEmpty());
    }

    ScoreSheet sheetOf(WritingAs as) {
        return switch (as.stage()) {
            case SELF -> sheet.self();
            case VERIFY -> sheet.verify();
            case REAPPRAISE -> sheet.again();
            case AGREE -> sheet.agreed();
            case APPRAISE -> sheets.getOrDefault(as.scorer(), sheet.mine());
        };
    }

    /** What the members' scores of a component come to, once there is any. */
    Optional<BigDecimal> proposal(ComponentId component) {
        return Optional.ofNullable(proposals.get(component))
                .filter(result -> result.trace().basis() != Trace.Basis.NO_SCORE)
                .map(ComponentResult::points);
    }

    /** At which stages the person may write; the first is the usual one. */
    public List<WritingAs> choices() {
        return WritingAs.choices(me, sheet.unit(), panel).stream()
                .filter(as -> programme.outline().uses(as.stage())).toList();
    }

    /** Those of the components for which the writer is asked. */
    List<Component> asked(WritingAs as, List<Component> components) {
        return as.stage() == Stage.APPRAISE
                ? panelOf(panel).asked(new MemberId(as.scorer().value()), components) : components;
    }

    private static Panel panelOf(List<MemberRow> members) {
        return new Panel(members.stream().map(MemberRow::id).toList(), List.of(), Map.of(),
                members.stream().filter(member -> !member.charged().isEmpty())
                        .collect(Collectors.toMap(MemberRow::id, MemberRow::charged)));
    }

    private static Map<ComponentId, ComponentResult> proposals(Programme programme, UnitId unit, List<MemberRow> panel,
                                                               Map<Scorer, ScoreSheet> sheets) {
        if (panel.isEmpty()) {
            return Map.of();
        }
        Map<SheetKey, ScoreSheet> given = new HashMap<>();
        sheets.values().forEach(sheet -> given.put(sheet.key(), sheet));
        Panel members = panelOf(panel);
        return Results.of(programme, new Facts(given, Map.of(), Map.of(), Map.of(unit, members))).unit(unit).stream()
                .flatMap(result -> result.fields().stream()).flatMap(field -> field.components().stream())
                .collect(Collectors.toMap(result -> result.component().id(), result -> result));
    }

    /** What stands at the stage for the component. */
    public Cell cell(WritingAs as, ComponentId component) {
        return sheetOf(as).cell(component);
    }
}
