package vn.thamdinh.cli.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.thamdinh.domain.council.meeting.Ballot;
import vn.thamdinh.domain.council.meeting.RoomCount;
import vn.thamdinh.usecase.meeting.Sitting;

/** A meeting as a tree. */
final class MeetingTree {

    private MeetingTree() {
    }

    static Map<String, Object> of(Sitting sitting) {
        Map<String, Object> tree = new LinkedHashMap<>();
        RoomCount room = sitting.room();
        tree.put("meeting", sitting.number());
        tree.put("purpose", word(sitting.called().purpose()));
        tree.put("date", sitting.called().date().toString());
        tree.put("time", sitting.called().time().toString());
        tree.put("place", sitting.called().place());
        tree.put("agenda", sitting.called().agenda());
        tree.put("state", sitting.isClosed() ? "closed" : sitting.isOpen() ? "open" : "called");
        tree.put("members", room.members());
        tree.put("present", room.present());
        tree.put("needed", room.needed());
        tree.put("quorate", room.quorate());
        tree.put("presences", sitting.presences().values().stream()
                .sorted((one, other) -> one.member().value().compareTo(other.member().value()))
                .map(one -> Map.of("member", one.member().value(), "attendance", word(one.attendance()), "proxy",
                        one.proxy(), "note", one.note())).toList());
        tree.put("ballots", sitting.ballots().stream().map(MeetingTree::of).toList());
        return tree;
    }

    static Map<String, Object> of(Ballot ballot) {
        Map<String, Object> tree = new LinkedHashMap<>(Map.of("unit", ballot.unit().code(), "round", ballot.round(),
                "method", word(ballot.method()), "members", ballot.members(), "present", ballot.present(), "inFavour",
                ballot.inFavour(), "against", ballot.against(), "abstained", ballot.abstained(), "tie", ballot.isTie()));
        ballot.papers().ifPresent(papers -> tree.put("papers", List.of(papers.givenOut(), papers.returned(),
                papers.valid(), papers.invalid())));
        return tree;
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
