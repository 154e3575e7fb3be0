package vn.thamdinh.ui.meeting;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.meeting.CalledMeeting;
import vn.thamdinh.domain.council.meeting.MeetingPurpose;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.ui.common.DateInput;

/** A call to a meeting as it is typed. */
record CallForm(int number, MeetingPurpose purpose, String date, String time, String place, Optional<MemberId> chair,
                Optional<MemberId> secretary, String agenda, String guests) {

    /** What a person has to mend. */
    enum Fault { DATE, TIME, PLACE }

    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3])[:hg. ]([0-5][0-9])");

    static CallForm of(CalledMeeting meeting) {
        return new CallForm(meeting.number(), meeting.purpose(), AdministrativeDate.shortForm(meeting.date()),
                "%02d:%02d".formatted(meeting.time().getHour(), meeting.time().getMinute()), meeting.place(),
                meeting.chair(), meeting.secretary(), String.join("\n", meeting.agenda()),
                String.join("\n", meeting.guests()));
    }

    Optional<Fault> fault() {
        if (DateInput.parse(date).isEmpty()) {
            return Optional.of(Fault.DATE);
        }
        return hour().isEmpty() ? Optional.of(Fault.TIME)
                : place.isBlank() ? Optional.of(Fault.PLACE) : Optional.empty();
    }

    private Optional<LocalTime> hour() {
        Matcher typed = TIME.matcher(time.strip());
        return typed.matches() ? Optional.of(LocalTime.of(Integer.parseInt(typed.group(1)),
                Integer.parseInt(typed.group(2)))) : Optional.empty();
    }

    /** @throws java.util.NoSuchElementException while something is to be mended */
    CalledMeeting meeting() {
        return new CalledMeeting(number, purpose, DateInput.parse(date).orElseThrow(), hour().orElseThrow(),
                place.strip(), chair, secretary, lines(agenda), lines(guests), "");
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
