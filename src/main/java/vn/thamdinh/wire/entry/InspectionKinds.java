package vn.thamdinh.wire.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.inspection.Attendee;
import vn.thamdinh.domain.inspection.Note;
import vn.thamdinh.domain.inspection.PlannedVisit;
import vn.thamdinh.domain.inspection.Side;
import vn.thamdinh.domain.inspection.Team;
import vn.thamdinh.domain.inspection.TeamId;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.VisitKind;
import vn.thamdinh.domain.inspection.VisitTimes;
import vn.thamdinh.domain.ledger.VisitFact.NoteTaken;
import vn.thamdinh.domain.ledger.VisitFact.PersonPresent;
import vn.thamdinh.domain.ledger.VisitFact.TeamFormed;
import vn.thamdinh.domain.ledger.VisitFact.VisitPlanned;
import vn.thamdinh.domain.ledger.VisitFact.VisitTimed;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.wire.Fields;

/** Bodies about the plan of visits, and who was there when. */
final class InspectionKinds {

    static final List<FactKind<?>> ALL = List.of(
            new FactKind<>("team-formed.1", TeamFormed.class, f -> toTree(f.team()), t -> new TeamFormed(team(t))),
            new FactKind<>("visit-planned.1", VisitPlanned.class, f -> toTree(f.visit()),
                    t -> new VisitPlanned(planned(t))),
            new FactKind<>("visit-timed.1", VisitTimed.class, f -> toTree(f.times()), t -> new VisitTimed(times(t))),
            new FactKind<>("person-present.1", PersonPresent.class, f -> toTree(f.person()),
                    t -> new PersonPresent(person(t))),
            new FactKind<>("note-taken.1", NoteTaken.class,
                    f -> Map.of("visit", f.note().visit().value(), "key", f.note().key(), "at",
                            f.note().at().toString(), "text", f.note().text()),
                    t -> new NoteTaken(new Note(new VisitId(t.text("visit")), t.text("key"),
                            Instant.parse(t.text("at")), t.text("text")))));

    private InspectionKinds() {
    }

    private static Map<String, Object> toTree(Team team) {
        return Map.of("team", team.id().value(), "name", team.name(), "leader", team.leader().value(), "secretary",
                team.secretary().map(MemberId::value).orElse(""), "others",
                team.others().stream().map(MemberId::value).toList(), "formed", team.formed());
    }

    private static Team team(Fields tree) {
        return new Team(new TeamId(tree.text("team")), tree.text("name"), new MemberId(tree.text("leader")),
                Optional.of(tree.text("secretary")).filter(id -> !id.isEmpty()).map(MemberId::new),
                tree.texts("others").stream().map(MemberId::new).toList(), tree.flag("formed"));
    }

    private static Map<String, Object> toTree(PlannedVisit visit) {
        return Map.of("visit", visit.id().value(), "unit", visit.unit().code(), "kind",
                Fields.choiceText(visit.kind()), "date", visit.date().toString(), "from", visit.from().toString(),
                "until", visit.until().toString(), "team", visit.team().value(), "purpose", visit.purpose(),
                "cancelled", visit.cancelled());
    }

    private static PlannedVisit planned(Fields tree) {
        return new PlannedVisit(new VisitId(tree.text("visit")), new UnitId(tree.text("unit")),
                tree.choice("kind", VisitKind.class), LocalDate.parse(tree.text("date")),
                LocalTime.parse(tree.text("from")), LocalTime.parse(tree.text("until")), new TeamId(tree.text("team")),
                tree.text("purpose"), tree.text("cancelled"));
    }

    private static Map<String, Object> toTree(VisitTimes times) {
        var tree = new HashMap<String, Object>(Map.of("visit", times.visit().value(), "began",
                times.began().toString()));
        times.ended().ifPresent(ended -> tree.put("ended", ended.toString()));
        if (!times.pauses().isEmpty()) {
            tree.put("pauses", times.pauses().stream().map(pause ->
                    pause.from() + pause.until().map(until -> "/" + until).orElse("")).toList());
        }
        return tree;
    }

    private static VisitTimes times(Fields tree) {
        return new VisitTimes(new VisitId(tree.text("visit")), Instant.parse(tree.text("began")),
                tree.tree().containsKey("ended") ? Optional.of(Instant.parse(tree.text("ended"))) : Optional.empty(),
                tree.tree().containsKey("pauses")
                        ? tree.texts("pauses").stream().map(InspectionKinds::pause).toList() : List.of());
    }

    private static VisitTimes.Pause pause(String text) {
        String[] ends = text.split("/", 2);
        return new VisitTimes.Pause(Instant.parse(ends[0]),
                ends.length > 1 ? Optional.of(Instant.parse(ends[1])) : Optional.empty());
    }

    private static Map<String, Object> toTree(Attendee person) {
        return Map.of("visit", person.visit().value(), "key", person.key(), "name", person.name(), "title",
                person.title(), "body", person.body(), "side", Fields.choiceText(person.side()), "present",
                person.present());
    }

    private static Attendee person(Fields tree) {
        return new Attendee(new VisitId(tree.text("visit")), tree.text("key"), tree.text("name"), tree.text("title"),
                tree.text("body"), tree.choice("side", Side.class), tree.flag("present"));
    }
}
