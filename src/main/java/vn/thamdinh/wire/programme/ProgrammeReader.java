package vn.thamdinh.wire.programme;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thamdinh.domain.council.CouncilRules;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.CriteriaSet;
import vn.thamdinh.domain.eligibility.EligibilityRule;
import vn.thamdinh.domain.eligibility.Grade;
import vn.thamdinh.domain.eligibility.Paper;
import vn.thamdinh.domain.inspection.checklist.InspectionRules;
import vn.thamdinh.domain.programme.Conduct;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.document.LegalBasis;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.domain.programme.RegisteredModel;
import vn.thamdinh.domain.programme.ScoringPolicy;
import vn.thamdinh.domain.programme.Step;
import vn.thamdinh.domain.programme.outline.Outline;
import vn.thamdinh.domain.register.Registers;
import vn.thamdinh.domain.survey.RespondentPlan;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.unit.District;
import vn.thamdinh.domain.unit.Unit;

/** Reads a programme from its files. All mistakes are found in one pass and named with file and line. */
public final class ProgrammeReader {
    private final ProgrammeFiles files;
    private final Problems problems = new Problems();

    private ProgrammeReader(ProgrammeFiles files) {
        this.files = files;
    }

    /** The programme, or every mistake that keeps it from being one. */
    public static ProgrammeReading read(ProgrammeFiles files) {
        return new ProgrammeReader(files).read();
    }

    /**
     * A programme that comes with the program.
     *
     * @throws IllegalStateException if its files are faulty, which only a wrong build can cause
     */
    public static Programme shipped(ProgrammeId id) {
        return switch (read(ProgrammeFiles.shipped(id))) {
            case ProgrammeReading.Read(Programme programme) -> programme;
            case ProgrammeReading.Faulty(List<ProgrammeProblem> problems) ->
                throw new IllegalStateException("shipped programme is faulty: " + problems);
        };
    }

    /** The components whose own points can be computed, in a programme that may be faulty elsewhere. */
    public static List<Component> components(ProgrammeFiles files) {
        return CriteriaFile.read(files, new Problems()).components();
    }

    private ProgrammeReading read() {
        CriteriaFile.Reading criteria = CriteriaFile.read(files, problems);
        Map<String, String> texts = texts();
        List<DocumentKind> documents = documents();
        Optional<Programme> programme = YamlFile.open(files, ProgrammeFiles.PROGRAMME, problems)
                .flatMap(root -> programme(root, criteria, documents, texts));
        return programme.isPresent() && problems.none()
                ? new ProgrammeReading.Read(programme.get())
                : new ProgrammeReading.Faulty(problems.sorted());
    }

    private Optional<Programme> programme(Section root, CriteriaFile.Reading reading, List<DocumentKind> documents,
                                          Map<String, String> texts) {
        Optional<CriteriaSet> criteria = reading.criteria();
        String id = root.text("id");
        String title = root.text("title");
        String shortTitle = root.text("shortTitle");
        int year = root.number("year", 2000, 2100);
        int unitsInProvince = root.number("unitsInProvince", 1, 20_000);
        List<District> districts = PlanSections.districts(root, names());
        List<Step> steps = PlanSections.steps(root, names());
        List<SurveyForm> surveys = SurveySections.surveys(root, steps, names(), problems);
        List<RespondentPlan> respondentPlans = SurveySections.plans(root, names(), surveys);
        Optional<BigDecimal> most = criteria.map(CriteriaSet::max);
        List<EligibilityRule> eligibility = RulesSections.eligibility(root, names(), most);
        List<Grade> grades = RulesSections.grades(root, names(), most);
        List<Paper> papers = RulesSections.papers(root, names());
        Optional<ScoringPolicy> scoring = RulesSections.scoring(root, fields(criteria));
        Optional<Conduct> conduct = RulesSections.conduct(root, steps);
        Optional<CouncilRules> council = RulesSections.council(root, names());
        reading.references().check(surveys.size() == root.count("surveys") ? Optional.of(surveys) : Optional.empty(),
                council);
        Set<String> unknown = new HashSet<>();
        Optional<InspectionRules> inspection = InspectionSections.inspection(root, names(), components(criteria),
                unknown);
        List<RegisteredModel> models = InspectionSections.models(root);
        List<LegalBasis> bases = RulesSections.bases(root);
        List<String> warnings = warnings(root, unknown);
        Optional<Outline> outline = OutlineSections.outline(root, grades, criteria);
        List<Unit> units = units(districts, unitsInProvince);
        Optional<Registers> registers = RegisterSections.read(files, codes(units), reading.references(), problems);
        root.finish();
        if (!problems.none()) {
            return Optional.empty();
        }
        return root.build(() -> new Programme(new ProgrammeId(id), files.hash(), title, shortTitle, year,
                unitsInProvince, districts, units, criteria.orElseThrow(), steps, surveys, respondentPlans,
                eligibility, grades, papers, scoring.orElseThrow(), conduct.orElseThrow(), council.orElseThrow(),
                inspection.orElseThrow(), models, bases, documents, texts, warnings,
                registers.orElseThrow(), outline.orElseThrow()));
    }

    private static List<String> warnings(Section root, Set<String> unknown) {
        return Stream.concat(root.textsOrNone("warnings").stream(), InspectionSections.warnings(unknown).stream())
                .toList();
    }

    private List<Unit> units(List<District> districts, int unitsInProvince) {
        Set<String> codes = districts.stream().map(district -> district.id().code()).collect(Collectors.toSet());
        return new UnitsFile(files, problems, codes).units(unitsInProvince);
    }

    private static Set<String> codes(List<Unit> units) {
        return units.stream().map(unit -> unit.id().code()).collect(Collectors.toSet());
    }

    private static List<String> fields(Optional<CriteriaSet> criteria) {
        return criteria.map(set -> set.fields().stream().map(field -> field.id().value()).toList()).orElse(List.of());
    }

    private static Set<String> components(Optional<CriteriaSet> criteria) {
        return criteria.map(set -> set.components().stream().map(component -> component.id().value())
                .collect(Collectors.toSet())).orElse(Set.of());
    }

    private List<DocumentKind> documents() {
        return files.text(ProgrammeFiles.DOCUMENTS).isPresent()
                ? DocumentSections.read(files, ProgrammeFiles.DOCUMENTS, problems) : List.of();
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        YamlFile.open(files, ProgrammeFiles.TEXTS, problems)
                .ifPresent(root -> root.keys().stream().sorted().forEach(key -> texts.put(key, root.text(key))));
        return texts;
    }

    private Names names() {
        return new Names(problems, ProgrammeFiles.PROGRAMME);
    }
}
