package vn.thamdinh.wire.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.export.ColumnRole;
import vn.thamdinh.domain.survey.export.ExportTable;
import vn.thamdinh.domain.survey.export.ReturnMapping;
import vn.thamdinh.domain.survey.question.Question;
import vn.thamdinh.domain.survey.question.Scale;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.wire.sheet.UnitFinder;

/**
 * Guesses how an export's columns are to be read, from their names and from what stands in them. A person looks at the
 * guess before anything is taken over.
 */
public final class MappingProposal {

    private static final double LIKELY = 0.55;
    private static final int LOOKED_AT = 200;
    private static final Pattern PHONE = Pattern.compile("(\\+?84|0)\\d{8,10}");
    private static final Map<ColumnRole, List<String>> NAMES = new EnumMap<>(Map.of(
            ColumnRole.UNIT, List.of("xa phuong thi tran", "xa phuong", "ubnd cap xa", "ubnd xa", "don vi", "ten don vi",
                    "ma don vi", "ma xa", "ten xa", "noi khao sat", "don vi duoc danh gia", "dia phuong", "xa"),
            ColumnRole.DISTRICT, List.of("huyen", "quan huyen", "huyen thi xa", "cap huyen", "ubnd cap huyen",
                    "huyen thi xa thanh pho"),
            ColumnRole.TIME, List.of("thoi gian", "thoi diem", "ngay gui", "ngay khao sat", "dau thoi gian", "ngay nop",
                    "thoi gian gui", "thoi gian hoan thanh", "timestamp", "submitted at", "ngay tao"),
            ColumnRole.PHONE, List.of("so dien thoai", "dien thoai", "sdt", "so dt", "phone", "mobile"),
            ColumnRole.NAME, List.of("ho ten", "ho va ten", "nguoi tra loi", "ten nguoi tra loi", "ten nguoi nop",
                    "nguoi dan", "full name", "ho ten nguoi tra loi"),
            ColumnRole.DEVICE, List.of("thiet bi", "dia chi ip", "ip", "device", "ma thiet bi", "ip address"),
            ColumnRole.SUBMISSION, List.of("ma phieu", "id", "response id", "ma ho so", "ma tra loi", "so phieu"),
            ColumnRole.OFFICER, List.of("nguoi khao sat", "can bo khao sat", "nguoi thuc hien", "nguoi lap phieu",
                    "cong chuc khao sat", "nguoi thu thap", "nguoi nhap", "hinh thuc khao sat"),
            ColumnRole.PROCEDURE, List.of("thu tuc", "thu tuc hanh chinh", "ten thu tuc", "tthc", "linh vuc thu tuc",
                    "ten tthc", "procedure")));
    private static final List<String> RECEIVING = List.of("tiep nhan", "mot cua", "tra ket qua");

    private final Programme programme;
    private final SurveyForm form;
    private final ExportTable table;
    private final List<List<String>> values = new ArrayList<>();
    private final Set<Integer> taken = new HashSet<>();

    private MappingProposal(Programme programme, SurveyForm form, ExportTable table) {
        this.programme = programme;
        this.form = form;
        this.table = table;
        for (int i = 0; i < table.header().size(); i++) {
            values.add(table.values(i).stream().distinct().limit(LOOKED_AT).toList());
        }
    }

    /** The guess; what cannot be guessed is left unmapped. */
    public static ReturnMapping of(ExportTable table, Programme programme, SurveyForm form) {
        return new MappingProposal(programme, form, table).propose();
    }

    /**
     * What was decided before for the source where the file still has those columns; the guess for the rest.
     *
     * @param remembered mapping of the same source and form
     */
    public static ReturnMapping of(ExportTable table, Programme programme, SurveyForm form, ReturnMapping remembered) {
        boolean fits = table.header().containsAll(remembered.columns().values())
                && table.header().containsAll(remembered.questions().values());
        return fits ? remembered : of(table, programme, form).withAnswers(remembered.answers())
                .withOfficers(remembered.officers()).withSkipUnknownUnits(remembered.skipUnknownUnits());
    }

    private ReturnMapping propose() {
        Map<ColumnRole, String> roles = new EnumMap<>(ColumnRole.class);
        Map<String, String> questions = new TreeMap<>();
        for (ColumnRole role : List.of(ColumnRole.UNIT, ColumnRole.TIME, ColumnRole.PHONE, ColumnRole.NAME,
                ColumnRole.DEVICE, ColumnRole.OFFICER, ColumnRole.PROCEDURE, ColumnRole.DISTRICT,
                ColumnRole.SUBMISSION)) {
            best(role).ifPresent(column -> roles.put(role, take(column)));
        }
        candidates().forEach(candidate -> {
            if (!taken.contains(candidate.column()) && !questions.containsKey(candidate.question())) {
                questions.put(candidate.question(), take(candidate.column()));
            }
        });
        inOrder(questions);
        return new ReturnMapping(roles, questions, Map.of(), officers(roles), "", false);
    }

    private String take(int column) {
        taken.add(column);
        return table.header().get(column);
    }

    private Optional<Integer> best(ColumnRole role) {
        record Scored(int column, double score) {
        }
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < table.header().size(); i++) {
            if (!taken.contains(i)) {
                scored.add(new Scored(i, score(role, i)));
            }
        }
        return scored.stream().filter(each -> each.score() >= LIKELY)
                .max(Comparator.comparingDouble(Scored::score).thenComparing(each -> -each.column()))
                .map(Scored::column);
    }

    private double score(ColumnRole role, int column) {
        double named = named(role, words(table.header().get(column)));
        return switch (role) {
            case UNIT -> 0.4 * named + 0.7 * units(column);
            case TIME -> 0.4 * named + 0.6 * times(column);
            case PHONE -> Math.max(named, share(column, value -> PHONE.matcher(digits(value)).matches()));
            case DISTRICT -> 0.5 * named + 0.6 * districts(column);
            default -> named;
        };
    }

    private static double named(ColumnRole role, String header) {
        double best = 0;
        for (String name : NAMES.get(role)) {
            if (header.equals(name)) {
                return 1;
            }
            if ((" " + header + " ").contains(" " + name + " ")) {
                best = Math.max(best, 0.5 + 0.5 * name.length() / header.length());
            }
        }
        return best;
    }

    private double units(int column) {
        var finder = new UnitFinder(programme);
        return share(column, value -> !(finder.find(value, "") instanceof UnitFinder.Match.None));
    }

    private double districts(int column) {
        Set<String> names = new HashSet<>();
        programme.districts().forEach(district -> {
            names.add(Folding.key(district.name()));
            names.add(Folding.key(district.name()).replaceFirst("^(huyen|thi xa|thanh pho) ", ""));
        });
        return share(column, value -> names.contains(Folding.key(value)));
    }

    private double times(int column) {
        Times times = Times.of(values.get(column));
        return share(column, value -> times.read(value).isPresent());
    }

    private double share(int column, Predicate<String> fits) {
        List<String> own = values.get(column);
        return own.isEmpty() ? 0 : (double) own.stream().filter(fits).count() / own.size();
    }

    private record Candidate(int column, String question, double score) {
    }

    private List<Candidate> candidates() {
        List<Candidate> found = new ArrayList<>();
        List<Question> questions = form.questionnaire().questions();
        for (int i = 0; i < table.header().size(); i++) {
            for (int q = 0; q < questions.size() && !taken.contains(i); q++) {
                double score = 0.75 * likeness(words(table.header().get(i)), questions.get(q), q + 1)
                        + 0.35 * answers(i, questions.get(q));
                if (score >= LIKELY) {
                    found.add(new Candidate(i, questions.get(q).id(), score));
                }
            }
        }
        found.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::column));
        return found;
    }

    private double answers(int column, Question question) {
        Scale scale = form.questionnaire().scale(question);
        return share(column, value -> AnswerReader.level(scale, value).isPresent());
    }

    /** How alike a header and a question are: its number or id, or the words they share. */
    private static double likeness(String header, Question question, int number) {
        if (header.equals(Folding.key(question.id())) || header.equals("cau " + number)
                || header.equals("cau hoi " + number)) {
            return 1;
        }
        Set<String> asked = new HashSet<>(List.of(words(question.text()).split(" ")));
        Set<String> written = new HashSet<>(List.of(header.split(" ")));
        long shared = written.stream().filter(asked::contains).count();
        return 2.0 * shared / (asked.size() + written.size());
    }

    /** As many columns of fitting answers left as questions: they follow each other in the form's order. */
    private void inOrder(Map<String, String> questions) {
        List<Question> open = form.questionnaire().questions().stream()
                .filter(question -> !questions.containsKey(question.id())).toList();
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < table.header().size(); i++) {
            if (!taken.contains(i) && !values.get(i).isEmpty() && open.size() > left.size()
                    && answers(i, open.get(left.size())) >= 0.8) {
                left.add(i);
            }
        }
        if (!open.isEmpty() && left.size() == open.size()) {
            for (int i = 0; i < open.size(); i++) {
                questions.put(open.get(i).id(), take(left.get(i)));
            }
        }
    }

    private List<String> officers(Map<ColumnRole, String> roles) {
        if (form.questionnaire().officerRule().isEmpty() || !roles.containsKey(ColumnRole.OFFICER)) {
            return List.of();
        }
        return table.values(table.column(roles.get(ColumnRole.OFFICER))).stream().distinct()
                .filter(value -> RECEIVING.stream().anyMatch(Folding.key(value)::contains)).toList();
    }

    private static String words(String header) {
        return Folding.key(header).replaceAll("[^a-z0-9]+", " ").strip();
    }

    static String digits(String value) {
        return value.replaceAll("[^0-9+]", "");
    }

    /** Answers of a column that its question's scale does not know, with how often each stands. */
    public static Map<String, Long> unknownAnswers(ExportTable table, String column, Scale scale) {
        Map<String, Long> unknown = new HashMap<>();
        table.values(table.column(column)).stream()
                .filter(value -> AnswerReader.level(scale, value).isEmpty())
                .forEach(value -> unknown.merge(value, 1L, Long::sum));
        return unknown;
    }
}
