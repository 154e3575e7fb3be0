package vn.thamdinh.ui.studio.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.studio.Change;
import vn.thamdinh.usecase.studio.Draft;
import vn.thamdinh.usecase.studio.DraftState;
import vn.thamdinh.usecase.studio.Place;
import vn.thamdinh.usecase.studio.Studio;
import vn.thamdinh.usecase.studio.StudioProblem;
import vn.thamdinh.wire.programme.CriteriaTable;
import vn.thamdinh.wire.programme.ProgrammeFiles;

class FormsTest {
    private static final Place COMPONENT = Place.CRITERIA.at("fields").at(0).at("criteria").at(0).at("components").at(0);
    /** These name a figure, a survey or a level that nobody can guess. */
    private static final Set<String> ASK_FOR_MORE = Set.of("programme.problem.unknown-figure",
            "programme.problem.unknown-form", "programme.problem.unknown-level");

    @TempDir
    private Path shelf;

    static Stream<String> kinds() {
        return RuleForms.KINDS.stream();
    }

    @Test
    void thereIsAFormForEveryKindOfRule() {
        assertEquals(new TreeSet<>(CriteriaTable.ruleKinds()), new TreeSet<>(RuleForms.KINDS));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aNewRuleIsInOrderOrSaysWhichFigureOrSurveyItNeeds(String kind) {
        Draft draft = copy("cqtt-binh-phuoc-2024");
        DraftState state = done(draft.change(Change.put(COMPONENT.at("rule"),
                RuleSeeds.of(kind, state(draft, "max"), state(draft, "title"), Messages.of(Messages.VIETNAMESE)))));
        if (kind.equals("increment") || kind.equals("checklist")) {
            assertTrue(state.problems().size() <= 1, state.problems().toString());
        }
        assertEquals(Set.of(), state.problems().stream().map(StudioProblem::messageKey)
                .filter(key -> !ASK_FOR_MORE.contains(key)).collect(Collectors.toSet()), state.problems().toString());
    }

    @Test
    void everyFieldHasALabelAndEveryConstantAWordInBothLanguages() {
        for (Locale language : Messages.languages()) {
            Messages messages = Messages.of(language);
            SectionForms forms = new SectionForms(messages);
            Set<String> without = new TreeSet<>();
            Stream.of(forms.general(), forms.unit(), forms.districts(), forms.set(), forms.field(), forms.criterion(),
                            forms.component(), forms.wording(), forms.steps(), forms.surveys(), forms.grades(), forms.council())
                    .forEach(parts -> collect(parts, messages, without));
            RuleForms.KINDS.forEach(kind -> collect(new RuleForms(messages).parts(kind), messages, without));
            assertEquals(Set.of(), without, language.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aDraftOfEveryShippedProgrammeIsThatProgrammeAgainWhenEveryFileIsWrittenAnew(String id) {
        Draft draft = copy(id);
        assertEquals(List.of(), draft.state().problems());
        DraftState changed = done(draft.change(Change.all(List.of(Change.text(Place.PROGRAMME.at("title"), "Khác"),
                Change.text(Place.CRITERIA.at("notice"), "Khác"), Change.text(Place.TEXTS.at("x.y"), "Khác")))));
        assertEquals(List.of(), changed.problems());
        assertEquals(draft.state().programme().orElseThrow().steps(), changed.programme().orElseThrow().steps());
    }

    static Stream<String> shipped() {
        return ProgrammeFiles.shippedIds().stream().map(Object::toString);
    }

    private static void collect(List<FormPart> parts, Messages messages, Set<String> without) {
        for (FormPart part : parts) {
            switch (part) {
                case FormPart.Group group -> collect(group.parts(), messages, without);
                case FormPart.Rows rows -> collect(rows.columns(), messages, without);
                case FormPart.Cards cards -> collect(cards.parts(), messages, without);
                case FormPart.OneOf oneOf -> oneOf.alternatives().forEach(each -> {
                    collect(List.of(each.part()), messages, without);
                    collect(each.also(), messages, without);
                });
                case FormPart.Choice choice -> choice.options().apply(EMPTY).stream()
                        .filter(option -> option.title().equals(option.id()) && option.id().matches("[A-Z_]{3,}"))
                        .forEach(option -> without.add(option.id()));
                default -> { }
            }
            boolean labelled = part instanceof FormPart.Heading || messages.has("studio.key." + part.key())
                    || Stream.of("top.", "rule.", "scoring.", "ratio.").anyMatch(above ->
                            messages.has("studio.key." + above + part.key()));
            if (!labelled) {
                without.add(part.key());
            }
        }
    }

    private static final DraftState EMPTY = emptyState();

    private static DraftState emptyState() {
        try {
            Path folder = java.nio.file.Files.createTempDirectory("forms");
            return done(new Studio(folder, Clock.systemUTC()).empty()).state();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String state(Draft draft, String key) {
        return draft.state().text(COMPONENT.at(key));
    }

    private Draft copy(String id) {
        return done(new Studio(shelf, Clock.systemUTC()).copy(id));
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T> refused -> throw new AssertionError(refused.toString());
        };
    }
}
