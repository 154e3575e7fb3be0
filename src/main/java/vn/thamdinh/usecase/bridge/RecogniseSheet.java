package vn.thamdinh.usecase.bridge;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.Deadline;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.StageLock;
import vn.thamdinh.usecase.view.MemberRow;
import vn.thamdinh.usecase.view.UnitSheet;
import vn.thamdinh.usecase.view.Views;

/** Knows a sheet again by its code, and says before anything is typed why it could not be recorded. */
public final class RecogniseSheet {

    private static final int SHOWN_DIGITS = 4;

    private final RoundBook book;
    private final Views views;

    public RecogniseSheet(RoundBook book, Views views) {
        this.book = book;
        this.views = views;
    }

    /**
     * What a code says.
     *
     * @param member empty where it is written by hand
     */
    public record Said(String letters, Unit unit, Optional<MemberRow> member) {
    }

    /** The code in letters of a unit's sheet; empty before there is a round. */
    public Optional<String> letters(UnitId unit, Optional<MemberId> member) {
        return book.snapshot().round().flatMap(round -> book.snapshot().programme().map(programme ->
                SheetCode.of(round, programme.hash(), unit, member).letters()));
    }

    /** Reads a code that was scanned or typed; that of another round or version, or of an unknown unit, is refused. */
    public Outcome<Said> read(String typed) {
        Optional<SheetCode> code = SheetCode.read(typed);
        Optional<Programme> programme = book.snapshot().programme();
        Optional<RoundId> round = book.snapshot().round();
        if (code.isEmpty()) {
            return Outcome.refused(Reason.SHEET_CODE);
        }
        if (programme.isEmpty() || round.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        if (!code.get().isOf(round.get())) {
            return Outcome.refused(Reason.SHEET_OTHER_ROUND);
        }
        if (!code.get().isOf(programme.get().hash())) {
            return Outcome.refused(Reason.SHEET_OTHER_VERSION,
                    programme.get().hash().hex().substring(0, SHOWN_DIGITS));
        }
        Optional<Unit> unit = programme.get().units().stream().filter(one -> code.get().isOf(one.id())).findFirst();
        if (unit.isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, typed.strip());
        }
        if (book.isHidden(unit.get().id())) {
            return Outcome.refused(Reason.RECUSED, unit.get().fullName());
        }
        Optional<MemberRow> member = member(row -> code.get().isOf(row.id()));
        return member.isEmpty() && !code.get().isBlank() ? Outcome.refused(Reason.NOT_FOUND, typed.strip())
                : Outcome.done(new Said(code.get().letters(), unit.get(), member));
    }

    /**
     * Opens the sheet for typing.
     *
     * @param byHand whose name stands on it, where it was printed without; ignored for others
     */
    public Outcome<PaperSheet> open(String typed, Optional<MemberId> byHand) {
        return read(typed).then(said -> {
            Optional<MemberRow> member = said.member()
                    .or(() -> byHand.flatMap(id -> member(row -> row.id().equals(id))));
            return member.map(row -> open(said, row)).orElseGet(() -> Outcome.refused(Reason.SHEET_MEMBER_UNKNOWN));
        });
    }

    private Outcome<PaperSheet> open(Said said, MemberRow member) {
        Unit unit = said.unit();
        if (book.snapshot().recused(member.id()).contains(unit.id())) {
            return Outcome.refused(Reason.SHEET_MEMBER_RECUSED, member.name(), unit.fullName());
        }
        Programme programme = book.snapshot().programme().orElseThrow();
        if (!mayScore(programme, unit, member.id())) {
            return Outcome.refused(Reason.NO_RIGHT);
        }
        Optional<Deadline> locked = new StageLock(book.snapshot(), book.today()).locked(Stage.APPRAISE, unit.id());
        if (locked.isPresent()) {
            return Outcome.refused(Reason.LOCKED, AdministrativeDate.shortForm(locked.get().lastDay().orElseThrow()),
                    locked.get().wording());
        }
        return views.sheet(unit.id()).then((UnitSheet sheet) -> Outcome.done(new PaperSheet(said.letters(), programme,
                unit, member.id(), member.name(), sheet.recorded(), SheetRows.of(programme))));
    }

    private boolean mayScore(Programme programme, Unit unit, MemberId member) {
        return programme.criteria().scored().stream().findFirst().filter(component -> book.permits(
                new ScoreFact.ScoreGiven(unit.id(), component.id(), Stage.APPRAISE, Scorer.of(member), Map.of(), "")))
                .isPresent();
    }

    private Optional<MemberRow> member(Predicate<MemberRow> which) {
        return views.members().stream().filter(which).findFirst();
    }
}
