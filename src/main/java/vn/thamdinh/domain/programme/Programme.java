package vn.thamdinh.domain.programme;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.thamdinh.domain.council.CouncilRules;
import vn.thamdinh.domain.criteria.CriteriaSet;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.document.LegalBasis;
import vn.thamdinh.domain.eligibility.EligibilityRule;
import vn.thamdinh.domain.eligibility.Grade;
import vn.thamdinh.domain.eligibility.Paper;
import vn.thamdinh.domain.inspection.checklist.InspectionRules;
import vn.thamdinh.domain.programme.outline.Outline;
import vn.thamdinh.domain.register.Registers;
import vn.thamdinh.domain.survey.RespondentPlan;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.text.Require;
import vn.thamdinh.domain.unit.District;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;

/**
 * Everything a year's assessment is run by. It is content, not code: another province or year is another set of files.
 *
 * @param hash            hash of the files it was read from
 * @param year            year that is assessed; surveys may be of another, and steps may lie in the next
 * @param unitsInProvince all such units of the province, at least the number of assessed ones
 * @param districts       what the assessed units belong to, at least one
 * @param units           the assessed units in the plan's order
 * @param papers          papers of a unit's dossier
 * @param respondentPlans surveys whose quotas are persons per unit and group; may be empty
 * @param models          models that units registered, here or in a neighbouring programme
 * @param documents       kinds of documents beside those that come with the program, or in place of them
 * @param texts           editable wording of documents by key
 * @param warnings        weak points of the sources that people should know, in Vietnamese
 * @param registers       what is kept through the year, and the targets computed from it
 * @param outline         what units are called, which stages it uses, what follows from its grades
 */
public record Programme(ProgrammeId id, ProgrammeHash hash, String title, String shortTitle, int year,
                        int unitsInProvince, List<District> districts, List<Unit> units, CriteriaSet criteria,
                        List<Step> steps, List<SurveyForm> surveys,
                        List<RespondentPlan> respondentPlans, List<EligibilityRule> eligibility,
                        List<Grade> grades, List<Paper> papers, ScoringPolicy scoring, Conduct conduct,
                        CouncilRules council, InspectionRules inspection, List<RegisteredModel> models,
                        List<LegalBasis> bases, List<DocumentKind> documents, Map<String, String> texts,
                        List<String> warnings, Registers registers, Outline outline) {
    public Programme {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(hash, "hash");
        title = Require.text(title, "programme title");
        shortTitle = Require.text(shortTitle, "programme short title");
        Require.that(year >= 2000 && year <= 2100, "year is not 2000 to 2100: " + year);
        districts = List.copyOf(districts);
        units = List.copyOf(units);
        Require.that(!units.isEmpty() && units.size() <= unitsInProvince, "units do not fit the province");
        Objects.requireNonNull(criteria, "criteria");
        steps = List.copyOf(steps);
        surveys = List.copyOf(surveys);
        respondentPlans = List.copyOf(respondentPlans);
        eligibility = List.copyOf(eligibility);
        grades = List.copyOf(grades);
        papers = List.copyOf(papers);
        Objects.requireNonNull(scoring, "scoring");
        Objects.requireNonNull(conduct, "conduct");
        Objects.requireNonNull(council, "council");
        Objects.requireNonNull(inspection, "inspection");
        models = List.copyOf(models);
        bases = List.copyOf(bases);
        documents = List.copyOf(documents);
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        warnings = List.copyOf(warnings);
        Objects.requireNonNull(registers, "registers");
        Objects.requireNonNull(outline, "outline");
        requireUnitsInDistricts(districts, units);
    }

    /** A programme of the usual outline that keeps no registers. */
    public Programme(ProgrammeId id, ProgrammeHash hash, String title, String shortTitle, int year,
                     int unitsInProvince, List<District> districts, List<Unit> units, CriteriaSet criteria,
                     List<Step> steps, List<SurveyForm> surveys, List<RespondentPlan> respondentPlans,
                     List<EligibilityRule> eligibility, List<Grade> grades, List<Paper> papers, ScoringPolicy scoring,
                     Conduct conduct, CouncilRules council, InspectionRules inspection, List<RegisteredModel> models,
                     List<LegalBasis> bases, List<DocumentKind> documents, Map<String, String> texts,
                     List<String> warnings) {
        this(id, hash, title, shortTitle, year, unitsInProvince, districts, units, criteria, steps, surveys,
                respondentPlans, eligibility, grades, papers, scoring, conduct, council, inspection, models, bases,
                documents, texts, warnings, Registers.NONE, Outline.USUAL);
    }

    private static void requireUnitsInDistricts(List<District> districts, List<Unit> units) {
        Set<UnitId> ids = new HashSet<>();
        for (District district : districts) {
            Require.that(ids.add(district.id()), "unit code twice: " + district.id());
        }
        Set<UnitId> known = Set.copyOf(ids);
        for (Unit unit : units) {
            Require.that(ids.add(unit.id()), "unit code twice: " + unit.id());
            Require.that(known.contains(unit.district()), "unknown district: " + unit.district());
        }
    }

    /** The assessed unit of that code. */
    public Optional<Unit> unit(UnitId unit) {
        return units.stream().filter(candidate -> candidate.id().equals(unit)).findFirst();
    }

    /** The district of that code. */
    public Optional<District> district(UnitId district) {
        return districts.stream().filter(candidate -> candidate.id().equals(district)).findFirst();
    }

    /** Assessed units of a district in the plan's order; empty for an unknown one. */
    public List<Unit> unitsOf(UnitId district) {
        return units.stream().filter(unit -> unit.district().equals(district)).toList();
    }

    /** Whether units are recognised; where no grade means that, they are ranked and graded alone. */
    public boolean recognises() {
        return grades.stream().anyMatch(Grade::recognised);
    }

    /** The plan's step of that id. */
    public Optional<Step> step(String step) {
        return steps.stream().filter(candidate -> candidate.id().equals(step)).findFirst();
    }

    /** The survey form of that name. */
    public Optional<SurveyForm> survey(SurveyFormId form) {
        return surveys.stream().filter(candidate -> candidate.id().equals(form)).findFirst();
    }

    /** The same programme with one text said otherwise, as when a decision's authority is chosen. */
    public Programme withText(String key, String text) {
        return withTexts(Map.of(key, text));
    }

    /** The same with these texts in place of its own of the same keys. */
    public Programme withTexts(Map<String, String> others) {
        Map<String, String> changed = new LinkedHashMap<>(texts);
        changed.putAll(others);
        return new Programme(id, hash, title, shortTitle, year, unitsInProvince, districts, units, criteria, steps,
                surveys, respondentPlans, eligibility, grades, papers, scoring, conduct, council, inspection,
                models, bases, documents, changed, warnings, registers, outline);
    }
}
