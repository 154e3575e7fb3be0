package vn.thamdinh.domain.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.thamdinh.domain.rule.InputKind;
import vn.thamdinh.domain.rule.Manual;
import vn.thamdinh.domain.rule.ScoringRule;
import vn.thamdinh.domain.text.Require;

/**
 * A component criterion (tiêu chí thành phần): the smallest thing that receives points.
 *
 * @param max      highest number of points, zero or more; zero only for a rule that gives no points, such as a veto
 * @param rule     how the points come from what is declared
 * @param body     id of the council's body that answers for the component; may be empty
 * @param guidance how points are given; may be empty
 * @param evidence papers that prove the points (tài liệu kiểm chứng)
 * @param source   the paragraph the subject comes from
 * @param sample   true while points and wording are not those of an official decision
 */
public record Component(ComponentId id, String title, BigDecimal max, ScoringRule rule, String body, String guidance,
                        List<String> evidence, String source, boolean sample) {
    public Component {
        Objects.requireNonNull(id, "id");
        title = Require.text(title, "component title");
        Objects.requireNonNull(rule, "rule");
        Require.that(max.signum() >= 0, "component max is below zero: " + id);
        Require.that(max.signum() > 0 || rule.inputs().stream().noneMatch(input ->
                input.kind() instanceof InputKind.Points), "component max is not above zero: " + id);
        body = Require.optionalText(body, "responsible body");
        guidance = Require.optionalText(guidance, "component guidance");
        evidence = evidence.stream().map(paper -> Require.text(paper, "evidence")).toList();
        source = Require.text(source, "component source");
    }

    /** A component whose points are typed. */
    public Component(ComponentId id, String title, BigDecimal max, String guidance, List<String> evidence,
                     String source, boolean sample) {
        this(id, title, max, new Manual(), "", guidance, evidence, source, sample);
    }
}
