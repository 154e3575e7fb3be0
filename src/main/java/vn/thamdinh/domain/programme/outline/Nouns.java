package vn.thamdinh.domain.programme.outline;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.thamdinh.domain.text.Require;

/**
 * What a programme calls the units it assesses and those above them.
 *
 * @param unit   the assessed ones
 * @param parent those that they belong to: the tier that verifies, where a programme has one
 */
public record Nouns(Noun unit, Noun parent) {

    /** The people's committee of a unit is named after it. */
    public static final String COMMITTEE = "Ủy ban nhân dân {name}";

    /** Communes below districts. */
    public static final Nouns COMMUNES = new Nouns(
            new Noun("xã", "xã, phường, thị trấn", "UBND cấp xã", "cấp xã", COMMITTEE, "commune"),
            new Noun("huyện", "huyện, thị xã, thành phố", "UBND cấp huyện", "cấp huyện", COMMITTEE, "district"));

    private static final String PLACE = "{name}";

    private static final List<String> ADMINISTRATIVE = List.of("Xã", "Phường", "Thị trấn", "Đặc khu", "Huyện", "Quận",
            "Thị xã", "Thành phố", "Tỉnh");

    public Nouns {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(parent, "parent");
    }

    /**
     * The words for one tier, in lower case as within a sentence.
     *
     * @param one     one of them in short, "xã"
     * @param all     all of them as official papers list the sorts, "xã, phường, thị trấn"
     * @param body    the body that acts for one, "UBND cấp xã"
     * @param tier    the tier, "cấp xã"
     * @param named   the body of one by the unit's name, which stands for {name}: "Ủy ban nhân dân {name}", or "{name}"
     *                where the unit is an agency
     * @param english one of them in English, "commune"
     */
    public record Noun(String one, String all, String body, String tier, String named, String english) {
        public Noun {
            one = Require.text(one, "noun");
            all = Require.text(all, "nouns");
            body = Require.text(body, "body");
            tier = Require.text(tier, "tier");
            named = Require.text(named, "named body");
            Require.that(named.contains(PLACE), "a body without {name}: " + named);
            english = Require.text(english, "English noun");
        }

        /** Whether units of the tier are agencies, whose own name is their body's. */
        public boolean isAgency() {
            return named.equals(PLACE);
        }

        /**
         * The unit within a sentence: the common noun of an administrative unit in lower case (NĐ 30/2020, Phụ lục II,
         * IV.1), the name of an agency as it is.
         */
        public String running(String fullName) {
            return isAgency() && !isAdministrative(fullName) ? fullName
                    : fullName.substring(0, 1).toLowerCase(Locale.ROOT) + fullName.substring(1);
        }

        private static boolean isAdministrative(String fullName) {
            return ADMINISTRATIVE.stream().anyMatch(noun -> fullName.startsWith(noun + " "));
        }

        /** The body of a unit within a sentence: "Ủy ban nhân dân xã Đăk Ơ", "Sở Nội vụ"; a ward among agencies has its own. */
        public String bodyOf(String fullName) {
            return (isAgency() && isAdministrative(fullName) ? COMMITTEE : named).replace(PLACE, running(fullName));
        }

        /** The body of a unit in lists: "UBND Xã Đăk Ơ", "Sở Nội vụ". */
        public String listed(String fullName) {
            return named.replace("Ủy ban nhân dân", "UBND").replace(PLACE, fullName);
        }
    }
}
