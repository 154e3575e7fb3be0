package vn.thamdinh.ui.bridge;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.inspection.PlannedVisit;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.bridge.Compared;
import vn.thamdinh.usecase.bridge.PaperBridge.Unfinished;
import vn.thamdinh.usecase.bridge.PaperSheet;
import vn.thamdinh.usecase.bridge.PrintSheets.Printed;
import vn.thamdinh.usecase.bridge.RecordSheet.Recorded;
import vn.thamdinh.usecase.bridge.SheetCell;
import vn.thamdinh.usecase.bridge.TypeSheet.Next;
import vn.thamdinh.usecase.bridge.TypedEntry;
import vn.thamdinh.usecase.bridge.VisitChoice;
import vn.thamdinh.usecase.view.MemberRow;
import vn.thamdinh.usecase.view.Person;
import vn.thamdinh.usecase.view.RoundView;
import vn.thamdinh.usecase.view.VisitView;

/** What the screen of sheets on paper asks of an open workspace. Every call blocks. */
public final class BridgePort {

    private final Desk desk;

    private BridgePort(Desk desk) {
        this.desk = desk;
    }

    public static BridgePort of(Desk desk) {
        return new BridgePort(desk);
    }

    /**
     * What stands on the first pane.
     *
     * @param members whose sheets this person may print
     * @param person  who sits here
     * @param codes   of each unit's sheet: the begun one, else the person's own, else the one without a name
     */
    record Start(List<Unfinished> unfinished, List<Unit> units, List<MemberRow> members, String person,
                 Map<UnitId, String> codes) {
    }

    /**
     * A sheet with the entry that is to be typed next.
     *
     * @param entry what is typed of it already; nothing of the other entry
     */
    record Opened(PaperSheet sheet, Next next, TypedEntry entry) {
    }

    /**
     * Of which visit the checklist may be.
     *
     * @param date  of the visit
     * @param begun whether it was begun
     */
    record VisitLine(VisitId id, LocalDate date, boolean begun) {
    }

    /**
     * Both entries side by side.
     *
     * @param visits of the unit; asked for only where the checklist says something
     */
    record Comparison(List<Compared> cells, boolean needsVisit, List<VisitLine> visits) {
    }

    Start start() {
        Optional<RoundView> round = desk.views().round();
        Optional<Person> me = round.flatMap(RoundView::me);
        boolean all = me.filter(person -> person.role() == Role.SECRETARIAT).isPresent();
        List<MemberRow> members = desk.views().members().stream().filter(row -> !row.left())
                .filter(row -> row.role() == Role.MEMBER || row.role() == Role.CHAIR)
                .filter(row -> all || me.filter(person -> person.id().equals(row.id())).isPresent()).toList();
        desk.paperBridge().forgetOutdated();
        List<Unfinished> unfinished = desk.paperBridge().unfinished();
        List<Unit> units = round.map(known -> known.programme().units()).orElse(List.of());
        Optional<MemberId> own = me.map(Person::id)
                .filter(id -> members.stream().anyMatch(row -> row.id().equals(id)));
        Map<UnitId, String> codes = new HashMap<>();
        units.forEach(unit -> desk.paperBridge().recognise().letters(unit.id(), own)
                .ifPresent(letters -> codes.put(unit.id(), letters)));
        unfinished.reversed().forEach(each -> codes.put(each.unit().id(), each.letters()));
        return new Start(unfinished, units, members, me.map(Person::name).orElse(""), codes);
    }

    Outcome<Opened> open(String code, Optional<MemberId> byHand) {
        return desk.paperBridge().recognise().open(code, byHand).then(sheet -> Outcome.done(opened(sheet)));
    }

    /** The same sheet as it stands now. */
    Opened opened(PaperSheet sheet) {
        return new Opened(sheet, desk.paperBridge().typing().next(sheet), desk.paperBridge().typing().entry(sheet));
    }

    Outcome<Instant> keep(PaperSheet sheet, Next which, TypedEntry entry) {
        return desk.paperBridge().typing().keep(sheet, which, entry);
    }

    Outcome<Comparison> compare(PaperSheet sheet) {
        return desk.paperBridge().typing().compare(sheet).then(cells -> Outcome.done(new Comparison(cells,
                desk.paperBridge().recording().needsVisit(sheet), visits(sheet.unit().id()))));
    }

    Outcome<Instant> decide(PaperSheet sheet, SheetCell cell, String value) {
        return desk.paperBridge().typing().decide(sheet, cell, value);
    }

    Outcome<Instant> discard(PaperSheet sheet) {
        return desk.paperBridge().typing().discard(sheet);
    }

    Outcome<Recorded> record(PaperSheet sheet, VisitChoice visit) {
        return desk.paperBridge().recording().record(sheet, visit);
    }

    Outcome<Printed> print(Optional<MemberId> member, List<UnitId> units, Path file) {
        return desk.paperBridge().print().print(member, units, file);
    }

    private List<VisitLine> visits(UnitId unit) {
        List<VisitLine> lines = new ArrayList<>();
        for (VisitView view : desk.views().visits()) {
            if (view.visit().unit().equals(unit)) {
                lines.add(new VisitLine(view.visit().id(), view.visit().date(), true));
            }
        }
        for (PlannedVisit planned : desk.views().plannedVisits()) {
            if (planned.unit().equals(unit) && planned.stands()
                    && lines.stream().noneMatch(line -> line.id().equals(planned.id()))) {
                lines.add(new VisitLine(planned.id(), planned.date(), false));
            }
        }
        return lines;
    }
}
