package vn.thamdinh.usecase.document.facts;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.council.meeting.Attendance;
import vn.thamdinh.domain.council.meeting.Ballot;
import vn.thamdinh.domain.council.meeting.BallotPapers;
import vn.thamdinh.domain.council.meeting.CalledMeeting;
import vn.thamdinh.domain.council.meeting.Discussion;
import vn.thamdinh.domain.council.meeting.MeetingPurpose;
import vn.thamdinh.domain.council.meeting.MeetingTimes;
import vn.thamdinh.domain.council.meeting.MemberPresence;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.text.Counts;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.usecase.meeting.Meetings;
import vn.thamdinh.usecase.meeting.Sitting;
import vn.thamdinh.usecase.view.MemberRow;

/**
 * What is recorded of the meeting that a document is about: its text "meeting" says {@code assignment} or {@code results},
 * for the last of that purpose; otherwise it is the one that goes on or is next. Before any was called, what the roster
 * and the votes say stands in its place.
 */
final class MeetingTopic {
    private final Seen seen;
    private final List<MemberRow> roster;
    private final Optional<Sitting> sitting;
    private final boolean assigns;

    MeetingTopic(Seen seen, List<MemberRow> roster, Meetings meetings, DocumentKind kind) {
        this.seen = seen;
        this.roster = roster;
        this.assigns = kind.text("meeting").filter("assignment"::equals).isPresent();
        this.sitting = switch (kind.text("meeting").orElse("")) {
            case "assignment" -> last(meetings, MeetingPurpose.ASSIGNMENT);
            case "results" -> last(meetings, MeetingPurpose.RESULTS);
            default -> meetings.current();
        };
    }

    private static Optional<Sitting> last(Meetings meetings, MeetingPurpose purpose) {
        return meetings.all().stream().filter(one -> one.called().stands() && one.called().purpose() == purpose)
                .reduce((_, later) -> later);
    }

    void into(FactsDraft draft) {
        Optional<CalledMeeting> called = sitting.map(Sitting::called);
        Optional<LocalDateTime> opened = sitting.flatMap(Sitting::times).map(MeetingTimes::opened);
        Optional<LocalDateTime> closed = sitting.flatMap(Sitting::times).flatMap(MeetingTimes::closed);
        draft.value("called-date", called.map(one -> AdministrativeDate.shortForm(one.date())).orElse(""));
        draft.value("called-time", called.map(one -> hour(one.date().atTime(one.time()))).orElse(""));
        draft.value("held-date", opened.map(MeetingTopic::day).or(() ->
                called.map(one -> AdministrativeDate.shortForm(one.date()))).orElse(""));
        draft.value("held-time", opened.map(MeetingTopic::hour).or(() ->
                called.map(one -> hour(one.date().atTime(one.time())))).orElse(""));
        draft.value("held-place", called.map(CalledMeeting::place).orElse(""));
        draft.value("held-end-date", closed.map(MeetingTopic::day).orElse(""));
        draft.value("held-end-time", closed.map(MeetingTopic::hour).orElse(""));
        draft.value("held-chair", called.flatMap(CalledMeeting::chair).map(this::name)
                .orElse(first(Role.CHAIR)));
        draft.value("held-secretary", called.flatMap(CalledMeeting::secretary).map(this::name)
                .orElse(first(Role.SECRETARIAT)));
        draft.value("held-agenda", called.map(one -> String.join("\n", one.agenda())).orElse(""));
        draft.value("held-guests", called.map(one -> String.join("\n", one.guests())).orElse(""));
        boolean noted = sitting.filter(one -> !one.presences().isEmpty()).isPresent();
        draft.value("present-at-meeting", noted ? Counts.twoDigits(sitting.get().room().present())
                : draft.given(assigns ? "member-count" : "voters-present"));
        draft.value("members-at-meeting", noted ? lines(Attendance.PRESENT, Attendance.PROXY, Attendance.WRITTEN)
                : draft.given("members-lines"));
        draft.value("held-absent", noted ? lines(Attendance.EXCUSED, Attendance.ABSENT) : "");
        draft.value("held-opinions", sitting.map(this::opinions).orElse(""));
        draft.value("held-conclusions", sitting.map(one -> one.said().getOrDefault(Discussion.CONCLUSIONS, "")).orElse(""));
        draft.list("ballot-papers", ballots().stream().flatMap(ballot -> ballot.papers().stream()
                .map(papers -> counted(ballot, papers))).toList());
        draft.list("ballots-repeated", ballots().stream().filter(ballot -> ballot.round() > 1).map(this::repeated).toList());
        papers(draft);
    }

    /** Papers of secret ballots on several units are counted together only where they are alike. */
    private void papers(FactsDraft draft) {
        List<BallotPapers> all = ballots().stream().flatMap(ballot -> ballot.papers().stream()).distinct().toList();
        String present = all.isEmpty() ? draft.given("voters-present") : "";
        Optional<BallotPapers> alike = all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
        draft.value("papers-given-out", alike.map(one -> Counts.twoDigits(one.givenOut())).orElse(present));
        draft.value("papers-returned", alike.map(one -> Counts.twoDigits(one.returned())).orElse(present));
        draft.value("papers-valid", alike.map(one -> Counts.twoDigits(one.valid())).orElse(present));
        draft.value("papers-invalid", alike.map(one -> Integer.toString(one.invalid())).orElse(all.isEmpty() ? "0" : ""));
    }

    private List<Ballot> ballots() {
        return sitting.map(Sitting::ballots).orElse(List.of()).stream()
                .sorted(Comparator.comparingInt((Ballot ballot) -> unit(ballot).map(Unit::order).orElse(0))
                        .thenComparingInt(Ballot::round)).toList();
    }

    private Optional<Unit> unit(Ballot ballot) {
        return seen.programme().unit(ballot.unit());
    }

    private String counted(Ballot ballot, BallotPapers papers) {
        return titled(ballot) + ": phát ra " + papers.givenOut() + ", thu về " + papers.returned() + "; hợp lệ "
                + papers.valid() + ", không hợp lệ " + papers.invalid() + "; đồng ý " + ballot.inFavour()
                + ", không đồng ý " + ballot.against() + ", không có ý kiến " + ballot.abstained();
    }

    private String repeated(Ballot ballot) {
        return titled(ballot) + ": đồng ý " + ballot.inFavour() + ", không đồng ý " + ballot.against()
                + ", không có ý kiến " + ballot.abstained();
    }

    private String titled(Ballot ballot) {
        String name = unit(ballot).map(Unit::fullName).orElse(ballot.unit().code());
        return ballot.round() > 1 ? name + " (biểu quyết lần " + ballot.round() + ")" : name;
    }

    private String lines(Attendance... attendances) {
        List<String> lines = new ArrayList<>();
        List<Attendance> wanted = List.of(attendances);
        Map<MemberId, MemberPresence> presences = sitting.map(Sitting::presences).orElse(Map.of());
        roster.stream().filter(MemberRow::votes).filter(member -> wanted.contains(sitting.orElseThrow()
                .attendance(member.id()))).forEach(member -> lines.add(line(member, Optional.ofNullable(presences.get(member.id())))));
        return String.join("\n", lines);
    }

    private static String line(MemberRow member, Optional<MemberPresence> presence) {
        String name = member.position().isEmpty() ? member.name() : member.name() + ", " + member.position();
        String how = presence.map(one -> switch (one.attendance()) {
            case PRESENT -> "";
            case PROXY -> " (ủy quyền bằng văn bản cho " + one.proxy() + note(one) + ")";
            case WRITTEN -> " (gửi ý kiến bằng văn bản" + note(one) + ")";
            case EXCUSED -> ": vắng có lý do" + note(one);
            case ABSENT -> ": vắng không lý do";
        }).orElse("");
        return name + how;
    }

    private static String note(MemberPresence presence) {
        return presence.note().isEmpty() ? "" : ", " + presence.note();
    }

    /** Said on items of the agenda first, then on units in the programme's order. */
    private String opinions(Sitting meeting) {
        Stream<String> items = IntStream.rangeClosed(1, meeting.called().agenda().size())
                .mapToObj(place -> meeting.said().getOrDefault(Integer.toString(place), ""));
        Stream<String> units = seen.programme().units().stream().filter(unit -> !seen.hidden(unit.id()))
                .flatMap(unit -> meeting.said().getOrDefault(unit.id().code(), "").lines()
                        .map(line -> unit.fullName() + ": " + line));
        return String.join("\n", Stream.concat(items.flatMap(String::lines), units).filter(line -> !line.isBlank()).toList());
    }

    private String first(Role role) {
        return roster.stream().filter(row -> !row.left() && row.role() == role).findFirst().map(MemberRow::name).orElse("");
    }

    private String name(MemberId member) {
        return roster.stream().filter(row -> row.id().equals(member)).findFirst().map(MemberRow::name).orElse("");
    }

    private static String day(LocalDateTime at) {
        return AdministrativeDate.shortForm(at.toLocalDate());
    }

    private static String hour(LocalDateTime at) {
        return "%02d:%02d".formatted(at.getHour(), at.getMinute());
    }
}
