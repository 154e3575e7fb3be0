package vn.thamdinh.usecase.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.ScoreFact.SheetSubmitted;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.ScoreSheet;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;

/**
 * Hands in a complete sheet: its scorer stands by it as it is. Scores may still change afterwards; the sheet is then
 * shown as changed since, until it is handed in again.
 */
public final class HandInSheet {

    /** How many missing components a refusal names. */
    private static final int NAMED = 8;

    private final RoundBook book;

    public HandInSheet(RoundBook book) {
        this.book = book;
    }

    /** Hands the sheet in; refused while a component has no score or several that contradict each other. */
    public Outcome<Saved> handIn(SheetKey key) {
        Optional<Programme> programme = book.snapshot().programme();
        if (programme.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        if (programme.get().unit(key.unit()).isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, key.unit().code());
        }
        ScoreSheet sheet = book.snapshot().facts().sheet(key);
        List<Component> missing = asked(key, programme.get()).stream()
                .filter(component -> sheet.cell(component.id()).value().isEmpty()).toList();
        if (!missing.isEmpty()) {
            return Outcome.refused(Reason.SHEET_INCOMPLETE, Integer.toString(missing.size()), missing.stream()
                    .limit(NAMED).map(component -> component.id().value()).collect(Collectors.joining(", "))
                    + (missing.size() > NAMED ? "…" : ""));
        }
        return book.append(List.of(new SheetSubmitted(key.unit(), key.stage(), key.scorer(),
                book.workspace().digest())));
    }

    /** What the scorer is asked for: everything, or what he is charged with. */
    private List<Component> asked(SheetKey key, Programme programme) {
        List<Component> all = programme.criteria().scored();
        return key.stage() == Stage.APPRAISE
                ? book.snapshot().facts().panel(key.unit()).asked(new MemberId(key.scorer().value()), all) : all;
    }
}
