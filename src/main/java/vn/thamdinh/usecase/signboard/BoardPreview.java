package vn.thamdinh.usecase.signboard;

import java.util.List;

import vn.thamdinh.usecase.view.PageImage;

/**
 * A board as it would look.
 *
 * @param widthMm  finished width
 * @param heightMm finished height
 * @param findings faults first, then measures
 */
public record BoardPreview(PageImage image, double widthMm, double heightMm, List<BoardFinding> findings) {
    public BoardPreview {
        findings = List.copyOf(findings);
    }
}
