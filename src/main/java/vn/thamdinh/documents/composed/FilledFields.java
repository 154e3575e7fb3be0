package vn.thamdinh.documents.composed;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.documents.composed.CompositionProblem.Problem;
import vn.thamdinh.documents.official.OfficialText;
import vn.thamdinh.domain.document.DocumentField;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.text.AdministrativeDate;

/** What people typed into a kind's fields, as it is printed: dates and times in words, presets where nothing was typed. */
final class FilledFields {
    private static final DateTimeFormatter TYPED_TIME = DateTimeFormatter.ofPattern("H:mm");

    private final DocumentKind kind;
    private final Map<String, String> typed;

    FilledFields(DocumentKind kind, Map<String, String> typed) {
        this.kind = kind;
        this.typed = Map.copyOf(typed);
    }

    /** The facts with a value, and for several lines a list, of every field; a required one left open is noted. */
    DocumentFacts with(DocumentFacts facts, List<CompositionProblem> problems) {
        Map<String, String> values = new HashMap<>(facts.values());
        Map<String, List<String>> lists = new HashMap<>(facts.lists());
        for (DocumentField field : kind.fields()) {
            String text = typed.containsKey(field.id()) ? typed.get(field.id()).strip() : preset(field, facts, problems);
            if (text.isBlank() && field.required()) {
                problems.add(new CompositionProblem("fields", 1, Problem.MISSING_FIELD, field.title()));
            }
            if (!text.isBlank() && typed.containsKey(field.id()) && !fits(field.sort(), text)) {
                problems.add(new CompositionProblem("fields", 1, Problem.BAD_FIELD, field.title()));
            }
            values.put(field.id(), printed(field, text));
            values.put(field.id().toUpperCase(Locale.ROOT), printed(field, text).toUpperCase(Locale.ROOT));
            if (field.sort() == DocumentField.Sort.LINES) {
                lists.put(field.id(), text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
            }
        }
        return new DocumentFacts(values, lists, facts.tables());
    }

    /** What each field's preset says of these facts. */
    static Map<String, String> presets(DocumentKind kind, DocumentFacts facts) {
        Map<String, String> presets = new HashMap<>();
        kind.fields().forEach(field -> presets.put(field.id(), preset(field, facts, new ArrayList<>())));
        return presets;
    }

    private static String preset(DocumentField field, DocumentFacts facts, List<CompositionProblem> problems) {
        if (field.preset().isEmpty()) {
            return "";
        }
        List<CompositionProblem> unknown = new ArrayList<>();
        String text = new Markup(facts, new Citations(List.of()), unknown).filled("fields", 1, field.preset());
        problems.addAll(unknown);
        return text.equals(OfficialText.DOTS) ? "" : text;
    }

    private static boolean fits(DocumentField.Sort sort, String text) {
        return switch (sort) {
            case DATE -> AdministrativeDate.parse(text).isPresent();
            case TIME -> time(text).isPresent();
            case NUMBER -> text.chars().allMatch(one -> one >= '0' && one <= '9');
            case TEXT, LINES -> true;
        };
    }

    private static String printed(DocumentField field, String text) {
        return switch (field.sort()) {
            case DATE -> text.isBlank() ? OfficialText.DOTTED_DATE
                    : AdministrativeDate.parse(text).map(AdministrativeDate::longForm).orElse(text);
            case TIME -> text.isBlank() ? OfficialText.DOTTED_TIME : time(text).orElse(text);
            case TEXT, LINES, NUMBER -> text;
        };
    }

    private static Optional<String> time(String text) {
        try {
            LocalTime time = LocalTime.parse(text.replace('h', ':').replaceAll(":$", ":00"), TYPED_TIME);
            return Optional.of("%02d giờ %02d phút".formatted(time.getHour(), time.getMinute()));
        } catch (DateTimeParseException asTyped) {
            return Optional.empty();
        }
    }
}
