package vn.thamdinh.wire.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.CriteriaSet;
import vn.thamdinh.domain.criteria.Criterion;
import vn.thamdinh.domain.criteria.Field;
import vn.thamdinh.domain.criteria.FieldId;
import vn.thamdinh.domain.text.Numbers;

/** Reads the table of criteria; the declared highest points of every level must be the sum of the level below. */
final class CriteriaFile {
    private final Problems problems;
    private final Names fieldIds;
    private final Names criterionIds;
    private final Names componentIds;

    private CriteriaFile(Problems problems) {
        this.problems = problems;
        this.fieldIds = new Names(problems, ProgrammeFiles.CRITERIA);
        this.criterionIds = new Names(problems, ProgrammeFiles.CRITERIA);
        this.componentIds = new Names(problems, ProgrammeFiles.CRITERIA);
    }

    static Optional<CriteriaSet> read(ProgrammeFiles files, Problems problems) {
        return YamlFile.open(files, ProgrammeFiles.CRITERIA, problems)
                .flatMap(root -> new CriteriaFile(problems).criteria(root));
    }

    private Optional<CriteriaSet> criteria(Section root) {
        boolean sample = root.flag("sample");
        String notice = root.textOr("notice", "");
        List<Field> fields = root.sections("fields").stream().flatMap(s -> field(s, sample).stream()).toList();
        sum(root, fields.stream().map(Field::max).toList());
        root.finish();
        return problems.none() ? root.build(() -> new CriteriaSet(fields, sample, notice)) : Optional.empty();
    }

    private Optional<Field> field(Section section, boolean sample) {
        String id = id(section, fieldIds);
        String title = section.text("title");
        List<Criterion> criteria =
                section.sections("criteria").stream().flatMap(s -> criterion(s, sample).stream()).toList();
        sum(section, criteria.stream().map(Criterion::max).toList());
        return section.build(() -> new Field(new FieldId(id), title, criteria));
    }

    private Optional<Criterion> criterion(Section section, boolean sample) {
        String id = id(section, criterionIds);
        String title = section.text("title");
        List<Component> components =
                section.sections("components").stream().flatMap(s -> component(s, sample).stream()).toList();
        sum(section, components.stream().map(Component::max).toList());
        return section.build(() -> new Criterion(id, title, components));
    }

    private Optional<Component> component(Section section, boolean sample) {
        String id = id(section, componentIds);
        String title = section.text("title");
        BigDecimal max = section.points("max");
        String guidance = section.textOr("guidance", "");
        List<String> evidence = section.textsOrNone("evidence");
        String source = section.text("source");
        boolean own = section.flagOr("sample", sample);
        return section.build(() -> new Component(new ComponentId(id), title, max, guidance, evidence, source, own));
    }

    private static String id(Section section, Names names) {
        String id = section.text("id");
        names.take(id, section.lineOf("id"), section.placeOf("id"));
        return id;
    }

    private static void sum(Section section, List<BigDecimal> parts) {
        BigDecimal declared = section.points("max");
        BigDecimal real = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (section.readable() && declared.compareTo(real) != 0) {
            section.note("max", ProgrammeProblem.SUM, Numbers.trimmed(declared), Numbers.trimmed(real));
        }
    }
}
