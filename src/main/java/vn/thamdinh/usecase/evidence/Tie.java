package vn.thamdinh.usecase.evidence;

import java.util.Objects;

import vn.thamdinh.domain.inspection.VisitId;

/**
 * Where at a visit a file belongs.
 *
 * @param finding key of the finding; empty where the file belongs to the visit as a whole
 */
public record Tie(VisitId visit, String finding) {

    public Tie {
        Objects.requireNonNull(visit, "visit");
        finding = finding.strip();
    }
}
