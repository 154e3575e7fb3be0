package vn.thamdinh.domain.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.thamdinh.domain.text.Require;

/**
 * A component criterion (tiêu chí thành phần): the smallest thing that receives points.
 *
 * @param max      highest number of points, above zero; the lowest is zero
 * @param guidance how points are given; may be empty
 * @param evidence papers that prove the points (tài liệu kiểm chứng)
 * @param source   the paragraph the subject comes from
 * @param sample   true while points and wording are not those of an official decision
 */
public record Component(ComponentId id, String title, BigDecimal max, String guidance, List<String> evidence,
                        String source, boolean sample) {
    public Component {
        Objects.requireNonNull(id, "id");
        title = Require.text(title, "component title");
        Require.that(max.signum() > 0, "component max is not above zero: " + id);
        guidance = Require.optionalText(guidance, "component guidance");
        evidence = evidence.stream().map(paper -> Require.text(paper, "evidence")).toList();
        source = Require.text(source, "component source");
    }
}
