package vn.thamdinh.usecase.view;

import java.util.List;

import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.Visit;

/** A visit with what was found. */
public record VisitView(Visit visit, List<Finding> findings) {

    public VisitView {
        findings = List.copyOf(findings);
    }
}
