package vn.thamdinh.ui.inspection.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.inspection.checklist.CheckItemId;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.ui.common.DateInput;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.usecase.inspection.Observation;

/** A finding as it stands in the fields. */
record FindingEdit(Optional<FindingVerdict> verdict, Optional<ComponentId> component, String text, String points,
                   String commitment, String due, String opinion) {

    static final FindingEdit NONE = new FindingEdit(Optional.empty(), Optional.empty(), "", "", "", "", "");

    private static final String BETWEEN = "\u001f";
    private static final int PARTS = 7;

    static FindingEdit of(Finding finding) {
        return new FindingEdit(Optional.of(finding.verdict()), finding.component(), finding.text(),
                finding.proposed().map(points -> Numbers.plain(points).replace('.', ',')).orElse(""),
                finding.unitSide().commitment(), finding.unitSide().due().map(Figures::date).orElse(""),
                finding.unitSide().opinion());
    }

    /** What was kept; nothing for what another version may have kept. */
    static Optional<FindingEdit> ofDraft(String draft) {
        List<String> parts = List.of(draft.split(BETWEEN, -1));
        if (parts.size() != PARTS) {
            return Optional.empty();
        }
        Optional<FindingVerdict> verdict = List.of(FindingVerdict.values()).stream()
                .filter(each -> each.name().equals(parts.getFirst())).findFirst();
        return Optional.of(new FindingEdit(verdict, Optional.of(parts.get(1)).filter(id -> !id.isBlank())
                .map(ComponentId::new), parts.get(2), parts.get(3), parts.get(4), parts.get(5), parts.get(6)));
    }

    String draft() {
        return String.join(BETWEEN, verdict.map(Enum::name).orElse(""), component.map(ComponentId::value).orElse(""),
                text, points, commitment, due, opinion);
    }

    FindingEdit with(FindingVerdict chosen) {
        return new FindingEdit(Optional.of(chosen), component, text, points, commitment, due, opinion);
    }

    /** Whether nothing was written. */
    boolean isBlank() {
        return verdict.isEmpty() && (text + points + commitment + due + opinion).isBlank();
    }

    /**
     * The day of the commitment.
     *
     * @param year taken where the day is typed without one: "15/11"
     */
    Optional<LocalDate> day(int year) {
        return DateInput.parse(due).or(() -> DateInput.parse(due.strip() + "/" + year));
    }

    Observation observation(Optional<CheckItemId> item, int year) {
        return new Observation(item, component, verdict.orElseThrow(), text, points, commitment, day(year), opinion);
    }
}
