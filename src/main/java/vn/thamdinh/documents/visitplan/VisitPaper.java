package vn.thamdinh.documents.visitplan;

import java.util.List;
import java.util.Objects;

import vn.thamdinh.documents.official.Heading;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.official.Marks;
import vn.thamdinh.documents.official.Signature;
import vn.thamdinh.domain.text.Require;

/**
 * A plan ("KẾ HOẠCH") or a notice ("THÔNG BÁO") of visits. Announced visits alone stand in it: a surprise visit is told
 * to nobody.
 *
 * @param type       of the paper, in capitals
 * @param subject    trích yếu
 * @param before     paragraphs before the table
 * @param teams      who comes
 * @param visits     in the order of time, at least one
 * @param after      paragraphs behind the table, at least one
 * @param recipients lines of "Nơi nhận" without dash and final punctuation
 */
public record VisitPaper(Heading heading, Issuance issuance, String type, String subject, List<String> before,
                         List<TeamLine> teams, List<VisitLine> visits, List<String> after, List<String> recipients,
                         Signature signature, Marks marks) {

    /**
     * A team.
     *
     * @param people one line each: name, position, part in the team
     */
    public record TeamLine(String name, List<String> people) {
        public TeamLine {
            name = Require.text(name, "team");
            people = people.stream().map(line -> Require.text(line, "person")).toList();
        }
    }

    /**
     * A visit.
     *
     * @param day   "Thứ Ba, 05/11/2024"
     * @param hours "07 giờ 30 – 10 giờ 30"
     */
    public record VisitLine(String day, String hours, String place, String team, String note) {
        public VisitLine {
            day = Require.text(day, "day");
            hours = Require.text(hours, "hours");
            place = Require.text(place, "place");
            team = Require.text(team, "team");
            note = Require.optionalText(note, "note");
        }
    }

    public VisitPaper {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(issuance, "issuance");
        type = Require.text(type, "type");
        subject = Require.text(subject, "subject");
        before = before.stream().map(text -> Require.text(text, "paragraph")).toList();
        teams = List.copyOf(teams);
        visits = List.copyOf(visits);
        Require.that(!visits.isEmpty(), "no visit");
        after = after.stream().map(text -> Require.text(text, "paragraph")).toList();
        Require.that(!after.isEmpty(), "no last paragraph");
        recipients = recipients.stream().map(text -> Require.text(text, "recipient")).toList();
        Require.that(!recipients.isEmpty(), "no recipient");
        Objects.requireNonNull(signature, "signature");
        Objects.requireNonNull(marks, "marks");
    }
}
