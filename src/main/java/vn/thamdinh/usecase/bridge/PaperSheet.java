package vn.thamdinh.usecase.bridge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.typing.InputProblem;
import vn.thamdinh.domain.rule.typing.TypedInputs;
import vn.thamdinh.domain.unit.Unit;

/**
 * A sheet that was recognised and may be typed in.
 *
 * @param letters    its code in letters
 * @param member     who scored on paper
 * @param memberName his name
 * @param recorded   what surveys and figures say for the rules that ask them
 * @param rows       in the order of the paper
 */
public record PaperSheet(String letters, Programme programme, Unit unit, MemberId member, String memberName,
                         Map<ComponentId, Inputs> recorded, List<SheetRow> rows) {

    public PaperSheet {
        recorded = Map.copyOf(recorded);
        rows = List.copyOf(rows);
    }

    /** In the order of typing. */
    public List<SheetCell> cells() {
        return rows.stream().flatMap(SheetRow::cells).toList();
    }

    /** The row in which a cell stands; empty for a cell of another sheet. */
    public Optional<SheetRow> row(SheetCell cell) {
        return rows.stream().filter(row -> row.cells().anyMatch(cell::equals)).findFirst();
    }

    /** The component's inputs as its rule is given them; blank ones are left out. */
    Map<String, String> typed(ComponentId component, Map<String, String> values) {
        Map<String, String> typed = new HashMap<>();
        cells().stream().filter(cell -> cell.component().filter(component::equals).isPresent()
                && cell.kind() != SheetCell.Kind.TEXT).forEach(cell -> {
                    String text = values.getOrDefault(cell.key(), "");
                    if (!text.isBlank()) {
                        typed.put(cell.input(), cell.given(text));
                    }
                });
        return typed;
    }

    /** What is wrong with what is typed into a cell; nothing for an empty one. Asks nothing of the workspace. */
    public Optional<InputProblem> problem(SheetCell cell, Map<String, String> values) {
        Optional<Component> component = cell.component().flatMap(programme.criteria()::component);
        if (component.isEmpty() || values.getOrDefault(cell.key(), "").isBlank()) {
            return Optional.empty();
        }
        return TypedInputs.read(component.get().rule(), component.get().max(), programme.scoring().toRounding(),
                typed(component.get().id(), values), recorded.getOrDefault(component.get().id(), Inputs.NONE))
                .problem(cell.input());
    }

    /** Whether a verdict is one. */
    public static boolean isVerdict(String typed) {
        return List.of("1", "2", "3").contains(typed.strip());
    }

    /** Beginning of the keys of its drafts. */
    String draftKey() {
        return String.join("|", TypedEntry.DRAFT, unit.id().code(), member.value(), programme.hash().hex());
    }
}
