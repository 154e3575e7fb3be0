package vn.thamdinh.usecase.meeting;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.unit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.council.meeting.Attendance;
import vn.thamdinh.domain.council.meeting.CalledMeeting;
import vn.thamdinh.domain.council.meeting.MeetingPurpose;
import vn.thamdinh.domain.council.meeting.MemberPresence;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.usecase.document.DocumentForm;
import vn.thamdinh.usecase.meeting.HoldBallot.Counted;
import vn.thamdinh.usecase.meeting.HoldBallot.Papers;

class MeetingPapersTest extends SecretaryAtDesk {
    private final List<MemberId> members = new ArrayList<>();

    private void meet() {
        for (String name : List.of("Trần Văn An", "Lê Bình", "Võ Chi", "Đỗ Dũng", "Hà Én", "Y Giang")) {
            members.add(done(desk.council().enrol().enrol(name, "", "", members.isEmpty() ? Role.CHAIR : Role.MEMBER)));
        }
        done(desk.meetings().call().call(new CalledMeeting(2, MeetingPurpose.RESULTS, LocalDate.of(2024, 11, 20),
                LocalTime.of(14, 0), "Phòng họp B", Optional.of(members.get(1)), Optional.of(members.get(2)),
                List.of("Báo cáo kết quả", "Biểu quyết"), List.of("Ban Dân vận Tỉnh ủy"), "")));
        done(desk.meetings().presence().note(List.of(
                new MemberPresence(2, members.get(4), Attendance.PROXY, "Hồ Thị Ích", "giấy số 12/GUQ"),
                new MemberPresence(2, members.get(5), Attendance.EXCUSED, "", "đi công tác"))));
        done(desk.meetings().presence().restPresent(2));
        done(desk.meetings().run().open(2));
        Optional<Papers> papers = Optional.of(new Papers(5, 5, 4, 1));
        done(desk.meetings().ballot().hold(new Counted(2, unit(desk, 0), 2, 2, 0, papers, false)));
        done(desk.meetings().ballot().hold(new Counted(2, unit(desk, 0), 3, 1, 0, papers, true)));
        done(desk.meetings().run().say(2, unit(desk, 0).code(), "Rà soát biểu mẫu 1.1.2"));
        done(desk.meetings().run().say(2, "conclusions", "Thống nhất trình UBND tỉnh"));
        done(desk.meetings().run().close(2));
    }

    private String filled(String kind, String field) {
        var id = done(desk.documents().drafts().begin(kind, ""));
        DocumentForm form = done(desk.documents().forms().form(id));
        return form.fields().stream().filter(one -> one.field().id().equals(field)).findFirst().orElseThrow().preset();
    }

    @Test
    void theMinutesSayWhatWasRecordedOfTheMeeting() {
        meet();
        assertTrue(filled("meeting-minutes-2", "meeting-place").equals("Phòng họp B"));
        assertTrue(filled("meeting-minutes-2", "chair").equals("Lê Bình"));
        assertTrue(filled("meeting-minutes-2", "minute-taker").equals("Võ Chi"));
        assertTrue(filled("meeting-minutes-2", "present-count").equals("05"));
        assertTrue(filled("meeting-minutes-2", "present").contains(
                "Hà Én (ủy quyền bằng văn bản cho Hồ Thị Ích, giấy số 12/GUQ)"));
        assertTrue(filled("meeting-minutes-2", "absent").equals("Y Giang: vắng có lý do, đi công tác"));
        assertTrue(filled("meeting-minutes-2", "opinions").endsWith(": Rà soát biểu mẫu 1.1.2"));
        assertTrue(filled("meeting-minutes-2", "conclusions").equals("Thống nhất trình UBND tỉnh"));
        assertTrue(filled("meeting-minutes-2", "end-time").equals("08:00"));
        assertTrue(filled("meeting-minutes-2", "meeting-date").equals("05/11/2024"));
    }

    @Test
    void theCountOfPapersAndTheInvitationAreFilledInToo() {
        meet();
        assertTrue(filled("ballot-minutes", "handed-out").equals("05"));
        assertTrue(filled("ballot-minutes", "invalid").equals("1"));
        assertTrue(filled("invitation", "meeting-date").equals("20/11/2024"));
        assertTrue(filled("invitation", "agenda").equals("Báo cáo kết quả\nBiểu quyết"));
        assertTrue(filled("invitation", "guests").equals("Ban Dân vận Tỉnh ủy"));
    }

    @Test
    void beforeAnyMeetingTheRosterStandsInItsPlace() {
        done(desk.council().enrol().enrol("Trần Văn An", "", "", Role.CHAIR));
        assertTrue(filled("meeting-minutes-1", "chair").equals("Trần Văn An"));
        assertTrue(filled("meeting-minutes-1", "present-count").equals("01"));
        assertFalse(filled("meeting-minutes-1", "minute-taker").isEmpty());
    }
}
