package vn.thamdinh.usecase.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.InputKind;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.RuleInput;
import vn.thamdinh.wire.programme.DocumentCatalogue;

/** What was entered, told in the programme's own words: its questions, its answers, its titles of papers. */
final class EnteredWords {

    private static final String YES = "✓";
    private static final String NO = "–";

    private final Optional<Programme> programme;

    EnteredWords(Optional<Programme> programme) {
        this.programme = programme;
    }

    /** Points where points were typed, otherwise each answer, with its question where there are several. */
    String score(ScoreFact.ScoreGiven given) {
        if (given.inputs().containsKey(ScoreFact.POINTS)) {
            return decimal(given.inputs().get(ScoreFact.POINTS));
        }
        Map<String, String> left = new TreeMap<>(given.inputs());
        List<RuleInput> asked = programme.flatMap(known -> known.criteria().component(given.component()))
                .map(component -> component.rule().inputs()).orElse(List.of());
        List<String> said = new ArrayList<>();
        boolean several = asked.stream().filter(RuleInput::isTyped).count() > 1;
        for (RuleInput input : asked) {
            answer(input, left).ifPresent(answer -> said.add(several && !input.label().isEmpty()
                    ? input.label() + ": " + answer : answer));
        }
        left.forEach((name, value) -> said.add(name + " " + decimal(value)));
        return String.join("; ", said);
    }

    /** The title of a kind of papers. */
    String paper(String kind) {
        return programme.flatMap(known -> DocumentCatalogue.kind(known, kind)).map(known -> known.title()).orElse(kind);
    }

    /** Takes the answer out of what is left to tell. */
    private static Optional<String> answer(RuleInput input, Map<String, String> left) {
        if (input.kind() instanceof InputKind.Choice choice) {
            List<String> ticked = new ArrayList<>();
            for (InputKind.Option option : choice.options()) {
                String value = left.remove(Inputs.optionName(input.name(), option.id()));
                if ("1".equals(value)) {
                    ticked.add(option.title());
                }
            }
            return ticked.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", ticked));
        }
        Optional<String> value = Optional.ofNullable(left.remove(input.name()));
        return input.kind() instanceof InputKind.Tick ? value.map(given -> given.equals("0") ? NO : YES)
                : value.map(EnteredWords::decimal);
    }

    private static String decimal(String value) {
        return value.replace('.', ',');
    }
}
