package vn.thamdinh.wire.entry;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.meeting.Attendance;
import vn.thamdinh.domain.council.meeting.Ballot;
import vn.thamdinh.domain.council.meeting.BallotMethod;
import vn.thamdinh.domain.council.meeting.BallotPapers;
import vn.thamdinh.domain.council.meeting.CalledMeeting;
import vn.thamdinh.domain.council.meeting.Discussion;
import vn.thamdinh.domain.council.meeting.MeetingPurpose;
import vn.thamdinh.domain.council.meeting.MeetingTimes;
import vn.thamdinh.domain.council.meeting.MemberPresence;
import vn.thamdinh.domain.ledger.MeetingFact.BallotHeld;
import vn.thamdinh.domain.ledger.MeetingFact.ItemDiscussed;
import vn.thamdinh.domain.ledger.MeetingFact.MeetingCalled;
import vn.thamdinh.domain.ledger.MeetingFact.MeetingHeld;
import vn.thamdinh.domain.ledger.MeetingFact.PresenceNoted;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.wire.Fields;

/** Bodies about the council's meetings. */
final class MeetingKinds {

    static final List<FactKind<?>> ALL = List.of(
            new FactKind<>("meeting-called.1", MeetingCalled.class, f -> toTree(f.meeting()),
                    t -> new MeetingCalled(called(t))),
            new FactKind<>("presence-noted.1", PresenceNoted.class,
                    f -> Map.of("meeting", (long) f.presence().meeting(), "member", f.presence().member().value(),
                            "attendance", Fields.choiceText(f.presence().attendance()), "proxy", f.presence().proxy(),
                            "note", f.presence().note()),
                    t -> new PresenceNoted(new MemberPresence(t.count("meeting"), new MemberId(t.text("member")),
                            t.choice("attendance", Attendance.class), t.text("proxy"), t.text("note")))),
            new FactKind<>("item-discussed.1", ItemDiscussed.class,
                    f -> Map.of("meeting", (long) f.discussion().meeting(), "item", f.discussion().item(), "text",
                            f.discussion().text()),
                    t -> new ItemDiscussed(new Discussion(t.count("meeting"), t.text("item"), t.text("text")))),
            new FactKind<>("ballot-held.1", BallotHeld.class, f -> toTree(f.ballot()), t -> new BallotHeld(ballot(t))),
            new FactKind<>("meeting-held.1", MeetingHeld.class,
                    f -> Map.of("meeting", (long) f.times().meeting(), "opened", f.times().opened().toString(), "closed",
                            f.times().closed().map(LocalDateTime::toString).orElse("")),
                    t -> new MeetingHeld(new MeetingTimes(t.count("meeting"), LocalDateTime.parse(t.text("opened")),
                            given(t, "closed").map(LocalDateTime::parse)))));

    private MeetingKinds() {
    }

    private static Map<String, Object> toTree(CalledMeeting meeting) {
        var tree = new HashMap<String, Object>();
        tree.put("meeting", (long) meeting.number());
        tree.put("purpose", Fields.choiceText(meeting.purpose()));
        tree.put("date", meeting.date().toString());
        tree.put("time", meeting.time().toString());
        tree.put("place", meeting.place());
        tree.put("chair", meeting.chair().map(MemberId::value).orElse(""));
        tree.put("secretary", meeting.secretary().map(MemberId::value).orElse(""));
        tree.put("agenda", meeting.agenda());
        tree.put("guests", meeting.guests());
        tree.put("calledOff", meeting.calledOff());
        return tree;
    }

    private static CalledMeeting called(Fields tree) {
        return new CalledMeeting(tree.count("meeting"), tree.choice("purpose", MeetingPurpose.class),
                LocalDate.parse(tree.text("date")), LocalTime.parse(tree.text("time")), tree.text("place"),
                given(tree, "chair").map(MemberId::new), given(tree, "secretary").map(MemberId::new),
                tree.texts("agenda"), tree.texts("guests"), tree.text("calledOff"));
    }

    private static Map<String, Object> toTree(Ballot ballot) {
        var tree = new HashMap<String, Object>();
        tree.put("meeting", (long) ballot.meeting());
        tree.put("unit", ballot.unit().code());
        tree.put("round", (long) ballot.round());
        tree.put("method", Fields.choiceText(ballot.method()));
        tree.put("members", (long) ballot.members());
        tree.put("present", (long) ballot.present());
        tree.put("inFavour", (long) ballot.inFavour());
        tree.put("against", (long) ballot.against());
        tree.put("abstained", (long) ballot.abstained());
        tree.put("digest", ballot.digest());
        ballot.papers().ifPresent(papers -> tree.put("papers", Map.of("givenOut", (long) papers.givenOut(), "returned",
                (long) papers.returned(), "valid", (long) papers.valid(), "invalid", (long) papers.invalid())));
        return tree;
    }

    private static Ballot ballot(Fields tree) {
        BallotMethod method = tree.choice("method", BallotMethod.class);
        Optional<Fields> papers = tree.tree().containsKey("papers") ? Optional.of(tree.object("papers")) : Optional.empty();
        return new Ballot(tree.count("meeting"), new UnitId(tree.text("unit")), tree.count("round"), method,
                tree.count("members"), tree.count("present"), tree.count("inFavour"), tree.count("against"),
                tree.count("abstained"), papers.map(counted -> new BallotPapers(counted.count("givenOut"),
                counted.count("returned"), counted.count("valid"), counted.count("invalid"))), tree.text("digest"));
    }

    private static Optional<String> given(Fields tree, String name) {
        return Optional.of(tree.text(name)).filter(text -> !text.isEmpty());
    }
}
