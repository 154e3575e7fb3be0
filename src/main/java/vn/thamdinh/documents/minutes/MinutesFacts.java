package vn.thamdinh.documents.minutes;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.domain.inspection.minutes.MinutesText;
import vn.thamdinh.domain.text.Require;

/**
 * What the minutes of one visit say.
 *
 * @param issuance     a draft, or ready to be signed
 * @param place        which unit was visited by whom
 * @param times        when
 * @param people       who was there; sides without anybody are left out
 * @param checked      what was found
 * @param text         what people wrote themselves
 * @param undertakings what the unit undertakes
 * @param signing      places to sign, in order
 * @param photos       of the annex; none leaves it out
 * @param edition      which version
 * @param rehearsal    whether the round is practice
 */
public record MinutesFacts(Issuance issuance, Place place, Times times, List<PeopleGroup> people,
                           List<CheckedGroup> checked, MinutesText text, List<Undertaking> undertakings,
                           List<SigningPlace> signing, List<AnnexPhoto> photos, Edition edition, boolean rehearsal) {

    /**
     * Where and by whom.
     *
     * @param unit     full name as on its own papers, such as "Xã Đăk Ơ"
     * @param district full name of its district; that of the unit itself where a district was visited
     * @param team     such as "Đoàn kiểm tra số 1"; empty where none was formed
     * @param meeting  where they met; may be empty
     */
    public record Place(String unit, String district, String team, String meeting) {
        public Place {
            unit = Require.text(unit, "unit");
            district = Require.text(district, "district");
            team = Require.optionalText(team, "team");
            meeting = Require.optionalText(meeting, "meeting place");
        }
    }

    /** The day, and the moments as far as they are known, by the clock of the place. */
    public record Times(LocalDate date, Optional<LocalDateTime> began, Optional<LocalDateTime> ended) {
        public Times {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(began, "began");
            Objects.requireNonNull(ended, "ended");
        }
    }

    /**
     * Which version of the minutes.
     *
     * @param version from 1
     * @param reason  why it replaces the one before; empty for the first
     */
    public record Edition(int version, String reason) {
        /** Minutes that replace none. */
        public static final Edition FIRST = new Edition(1, "");

        public Edition {
            Require.that(version >= 1, "version below 1");
            reason = Require.optionalText(reason, "reason");
        }
    }

    public MinutesFacts {
        Objects.requireNonNull(issuance, "issuance");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(times, "times");
        people = List.copyOf(people);
        checked = List.copyOf(checked);
        Objects.requireNonNull(text, "text");
        undertakings = List.copyOf(undertakings);
        signing = List.copyOf(signing);
        photos = List.copyOf(photos);
        Objects.requireNonNull(edition, "edition");
    }
}
