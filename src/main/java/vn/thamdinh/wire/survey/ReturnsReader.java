package vn.thamdinh.wire.survey;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.export.ColumnRole;
import vn.thamdinh.domain.survey.export.ExportTable;
import vn.thamdinh.domain.survey.export.Masking;
import vn.thamdinh.domain.survey.export.ReturnMapping;
import vn.thamdinh.domain.survey.export.ReturnProblem;
import vn.thamdinh.domain.survey.export.ReturnProblem.Reason;
import vn.thamdinh.domain.survey.question.Level;
import vn.thamdinh.domain.survey.question.Question;
import vn.thamdinh.domain.survey.returns.SurveyReturn;
import vn.thamdinh.domain.survey.returns.Validity;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.wire.sheet.UnitFinder;

/** Turns the rows of an export into returns, by a mapping. Everything that does not fit is found in one pass. */
public final class ReturnsReader {

    private final Programme programme;
    private final SurveyForm form;
    private final ExportTable table;
    private final ReturnMapping mapping;
    private final UnaryOperator<String> pseudonym;
    private final UnitFinder finder;
    private final Map<ColumnRole, Integer> roles = new HashMap<>();
    private final Map<Question, Integer> questions = new LinkedHashMap<>();
    private final Map<UnitId, List<SurveyReturn>> returns = new HashMap<>();
    private final Map<String, Integer> skipped = new TreeMap<>();
    private final Map<Key, List<Integer>> problems = new LinkedHashMap<>();
    /** Found before: exports say the same few things thousands of times. */
    private final Map<String, UnitFinder.Match> units = new HashMap<>();
    private final Map<String, Optional<String>> levels = new HashMap<>();
    private Times times = Times.of(List.of());

    /** What makes two problems one: they stand once, with all their lines. */
    private record Key(String column, String value, Reason reason, List<String> args) {
    }

    private ReturnsReader(Programme programme, SurveyForm form, ExportTable table, ReturnMapping mapping,
                          UnaryOperator<String> pseudonym) {
        this.programme = programme;
        this.form = form;
        this.table = table;
        this.mapping = mapping;
        this.pseudonym = pseudonym;
        this.finder = new UnitFinder(programme);
    }

    /**
     * Reads all rows; never fails, mistakes are in the answer.
     *
     * @param pseudonym keyed hash of what names a person: {@link SurveyReturn#HASH_DIGITS} hex digits
     */
    public static ReturnsReading read(ExportTable table, ReturnMapping mapping, Programme programme, SurveyForm form,
                                      UnaryOperator<String> pseudonym) {
        return new ReturnsReader(programme, form, table, mapping, pseudonym).read();
    }

    private ReturnsReading read() {
        findColumns();
        if (problems.isEmpty()) {
            times = Times.of(Optional.ofNullable(roles.get(ColumnRole.TIME)).map(table::values).orElse(List.of()));
            table.rows().forEach(this::take);
        }
        return new ReturnsReading(returns, skipped, problems.entrySet().stream()
                .map(each -> new ReturnProblem(each.getValue(), each.getKey().column(), each.getKey().value(),
                        each.getKey().reason(), each.getKey().args())).toList());
    }

    private void findColumns() {
        mapping.columns().forEach((role, name) -> column(name).ifPresent(index -> roles.put(role, index)));
        for (Question question : form.questionnaire().questions()) {
            Optional.ofNullable(mapping.questions().get(question.id())).flatMap(this::column)
                    .ifPresent(index -> questions.put(question, index));
        }
        if (!mapping.columns().containsKey(ColumnRole.UNIT) && fixedUnit().isEmpty()) {
            note(List.of(), "", mapping.fixedUnit(), mapping.fixedUnit().isEmpty()
                    ? Reason.NO_UNIT_COLUMN : Reason.UNKNOWN_UNIT);
        }
        if (!form.questionnaire().questions().isEmpty() && mapping.questions().isEmpty()) {
            note(List.of(), "", "", Reason.NO_QUESTIONS);
        }
    }

    private Optional<Integer> column(String name) {
        int index = table.column(name);
        if (index < 0) {
            note(List.of(), name, "", Reason.MISSING_COLUMN);
        }
        return index < 0 ? Optional.empty() : Optional.of(index);
    }

    private Optional<UnitId> fixedUnit() {
        return programme.units().stream().map(Unit::id).filter(id -> id.code().equals(mapping.fixedUnit())).findFirst();
    }

    private void take(ExportTable.Row row) {
        Optional<UnitId> unit = roles.containsKey(ColumnRole.UNIT) ? unit(row) : fixedUnit();
        if (unit.isEmpty() && mapping.skipUnknownUnits()) {
            return;
        }
        Map<String, String> answers = new HashMap<>();
        questions.forEach((question, column) -> answer(row, question, column)
                .ifPresent(level -> answers.put(question.id(), level)));
        Optional<LocalDateTime> at = time(row);
        unit.ifPresent(known -> returns.computeIfAbsent(known, _ -> new ArrayList<>())
                .add(given(row, known, at, answers)));
    }

    private String cell(ExportTable.Row row, ColumnRole role) {
        return roles.containsKey(role) ? row.cells().get(roles.get(role)) : "";
    }

    private Optional<UnitId> unit(ExportTable.Row row) {
        String name = cell(row, ColumnRole.UNIT);
        if (name.isEmpty()) {
            note(row, ColumnRole.UNIT, "", Reason.MISSING_UNIT);
            return Optional.empty();
        }
        String district = cell(row, ColumnRole.DISTRICT);
        return switch (units.computeIfAbsent(name + "|" + district, _ -> finder.find(name, district))) {
            case UnitFinder.Match.One(Unit unit) -> Optional.of(unit.id());
            case UnitFinder.Match.Several(List<String> descriptions) -> {
                note(row, ColumnRole.UNIT, name, Reason.AMBIGUOUS_UNIT, String.join("; ", descriptions));
                yield Optional.empty();
            }
            case UnitFinder.Match.None() -> {
                if (mapping.skipUnknownUnits()) {
                    skipped.merge(Masking.sample(mapping.columns().get(ColumnRole.UNIT), name), 1, Integer::sum);
                } else {
                    note(row, ColumnRole.UNIT, name, Reason.UNKNOWN_UNIT);
                }
                yield Optional.empty();
            }
        };
    }

    private Optional<String> answer(ExportTable.Row row, Question question, int column) {
        String text = row.cells().get(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> level = levels.computeIfAbsent(question.id() + "|" + text, _ -> level(question, text));
        if (level.isEmpty()) {
            note(List.of(row.line()), table.header().get(column), text, Reason.UNKNOWN_ANSWER, question.id(),
                    form.questionnaire().scale(question).levels().stream().map(Level::title)
                            .collect(Collectors.joining("; ")));
        }
        return level.filter(id -> !id.equals(ReturnMapping.NO_ANSWER));
    }

    private Optional<String> level(Question question, String text) {
        return mapping.answer(question.id(), text)
                .or(() -> AnswerReader.level(form.questionnaire().scale(question), text).map(Level::id));
    }

    private Optional<LocalDateTime> time(ExportTable.Row row) {
        String text = cell(row, ColumnRole.TIME);
        Optional<LocalDateTime> at = times.read(text);
        if (at.isEmpty() && !text.isEmpty()) {
            note(row, ColumnRole.TIME, text, Reason.BAD_TIME);
        }
        return at;
    }

    private SurveyReturn given(ExportTable.Row row, UnitId unit, Optional<LocalDateTime> at,
                               Map<String, String> answers) {
        String respondent = respondent(row);
        String device = hashed("device:", Folding.key(cell(row, ColumnRole.DEVICE)));
        String procedure = Masking.numbers(cell(row, ColumnRole.PROCEDURE));
        return new SurveyReturn(submission(row, unit, at, respondent + device, procedure, answers), respondent, device,
                at, procedure.length() > 300 ? procedure.substring(0, 300) : procedure, validity(row, answers), answers);
    }

    private String respondent(ExportTable.Row row) {
        String phone = MappingProposal.digits(cell(row, ColumnRole.PHONE)).replaceFirst("^(\\+?84)(?=\\d{9})", "0");
        return phone.isEmpty() ? hashed("name:", Folding.key(cell(row, ColumnRole.NAME))) : hashed("phone:", phone);
    }

    /**
     * Two rows are the same submission if the platform gives them one number; else if second, person or device and all
     * answers agree. Rows of which less is known are never taken for one.
     */
    private String submission(ExportTable.Row row, UnitId unit, Optional<LocalDateTime> at, String who,
                              String procedure, Map<String, String> answers) {
        String number = cell(row, ColumnRole.SUBMISSION);
        if (!number.isEmpty()) {
            return hashed("submission:", form.id() + "|" + unit.code() + "|" + Folding.key(number));
        }
        boolean told = at.isPresent() && (!who.isEmpty() || at.get().getSecond() != 0);
        return told ? hashed("submission:", String.join("|", form.id().value(), unit.code(), at.get().toString(), who,
                Folding.key(procedure), new TreeMap<>(answers).toString())) : "";
    }

    private String hashed(String kind, String text) {
        return text.isEmpty() ? "" : pseudonym.apply(kind + text);
    }

    private Validity validity(ExportTable.Row row, Map<String, String> answers) {
        if (answers.isEmpty() && !form.questionnaire().questions().isEmpty()) {
            return Validity.BLANK;
        }
        if (form.questionnaire().officerRule().isEmpty()) {
            return Validity.VALID;
        }
        String taker = cell(row, ColumnRole.OFFICER);
        if (taker.isEmpty()) {
            return Validity.UNDETERMINED;
        }
        return mapping.isReceivingOfficer(taker) ? Validity.RECEIVING_OFFICER : Validity.VALID;
    }

    private void note(ExportTable.Row row, ColumnRole role, String value, Reason reason, String... args) {
        note(List.of(row.line()), mapping.columns().get(role), value, reason, args);
    }

    private void note(List<Integer> lines, String column, String value, Reason reason, String... args) {
        problems.computeIfAbsent(new Key(column, Masking.sample(column, value), reason, List.of(args)),
                _ -> new ArrayList<>()).addAll(lines);
    }
}
