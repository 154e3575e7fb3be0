package vn.thamdinh.usecase.meeting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thamdinh.domain.council.CouncilRules;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.meeting.Ballot;
import vn.thamdinh.domain.council.meeting.CalledMeeting;
import vn.thamdinh.domain.council.meeting.Discussion;
import vn.thamdinh.domain.council.meeting.MeetingTimes;
import vn.thamdinh.domain.council.meeting.MemberPresence;
import vn.thamdinh.domain.ledger.CouncilFact.RecusalDeclared;
import vn.thamdinh.domain.ledger.MeetingFact.BallotHeld;
import vn.thamdinh.domain.ledger.MeetingFact.ItemDiscussed;
import vn.thamdinh.domain.ledger.MeetingFact.MeetingCalled;
import vn.thamdinh.domain.ledger.MeetingFact.MeetingHeld;
import vn.thamdinh.domain.ledger.MeetingFact.PresenceNoted;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;
import vn.thamdinh.usecase.council.Voters;
import vn.thamdinh.usecase.view.Sight;

/** The council's meetings: what stands of them, and the verbs. Nothing is told of units that must not be seen. */
public final class Meetings {
    private static final Comparator<Ballot> ORDER = Comparator.comparing((Ballot ballot) -> ballot.unit().code())
            .thenComparingInt(Ballot::round);

    private final RoundBook book;

    public Meetings(RoundBook book) {
        this.book = book;
    }

    public CallMeeting call() {
        return new CallMeeting(book);
    }

    public NotePresence presence() {
        return new NotePresence(book);
    }

    public HoldBallot ballot() {
        return new HoldBallot(book, this);
    }

    public RunMeeting run() {
        return new RunMeeting(book, this);
    }

    /** All meetings by their numbers, those that were called off too. */
    public List<Sitting> all() {
        Snapshot now = book.snapshot();
        return now.programme().map(programme -> {
            Set<MemberId> voters = Voters.of(now);
            Map<UnitId, Set<MemberId>> recused = recused(now);
            return numbers(now).stream().map(number -> sitting(now, number, programme.council(), voters, recused))
                    .toList();
        }).orElse(List.of());
    }

    public Optional<Sitting> of(int number) {
        return all().stream().filter(sitting -> sitting.number() == number).findFirst();
    }

    /** The one that goes on; else the next that is to be held; else the last that was. */
    public Optional<Sitting> current() {
        List<Sitting> standing = all().stream().filter(sitting -> sitting.called().stands()).toList();
        return standing.stream().filter(Sitting::isOpen).findFirst()
                .or(() -> standing.stream().filter(sitting -> !sitting.isClosed()).findFirst())
                .or(() -> standing.stream().reduce((_, later) -> later));
    }

    private static List<CalledMeeting> numbers(Snapshot now) {
        return now.standing(MeetingCalled.class).map(one -> one.fact().meeting())
                .collect(Collectors.toMap(CalledMeeting::number, one -> one, (one, _) -> one)).values().stream()
                .sorted(Comparator.comparingInt(CalledMeeting::number)).toList();
    }

    private Sitting sitting(Snapshot now, CalledMeeting called, CouncilRules rules, Set<MemberId> voters,
                            Map<UnitId, Set<MemberId>> recused) {
        int number = called.number();
        Set<String> hidden = new Sight(book).recused().stream().map(UnitId::code).collect(Collectors.toSet());
        Optional<MeetingTimes> times = now.standing(MeetingHeld.class).map(one -> one.fact().times())
                .filter(one -> one.meeting() == number).findFirst();
        Map<MemberId, MemberPresence> presences = now.standing(PresenceNoted.class).map(one -> one.fact().presence())
                .filter(one -> one.meeting() == number)
                .collect(Collectors.toMap(MemberPresence::member, one -> one, (one, _) -> one));
        Map<String, String> said = now.standing(ItemDiscussed.class).map(one -> one.fact().discussion())
                .filter(one -> one.meeting() == number && !one.text().isEmpty() && !hidden.contains(one.item()))
                .collect(Collectors.toMap(Discussion::item, Discussion::text, (one, _) -> one));
        List<Ballot> ballots = now.standing(BallotHeld.class).map(one -> one.fact().ballot())
                .filter(one -> one.meeting() == number && !hidden.contains(one.unit().code())).sorted(ORDER).toList();
        return new Sitting(called, times, presences, ballots, said, rules, voters, recused);
    }

    private static Map<UnitId, Set<MemberId>> recused(Snapshot now) {
        Map<UnitId, Set<MemberId>> recused = new HashMap<>();
        now.standing(RecusalDeclared.class).map(Snapshot.Standing::fact).filter(RecusalDeclared::recused)
                .forEach(recusal -> recused.computeIfAbsent(recusal.unit(), _ -> new HashSet<>()).add(recusal.member()));
        return recused;
    }
}
