package vn.thamdinh.domain.programme.outline;

import java.util.Objects;
import vn.thamdinh.domain.text.Require;

/**
 * What a programme calls the units it assesses and those above them.
 *
 * @param unit    the assessed ones
 * @param parent  those that they belong to: the tier that verifies, where a programme has one
 */
public record Nouns(Noun unit, Noun parent) {

    /** Communes below districts. */
    public static final Nouns COMMUNES = new Nouns(
            new Noun("xã", "xã, phường, thị trấn", "UBND cấp xã", "cấp xã", "commune"),
            new Noun("huyện", "huyện, thị xã, thành phố", "UBND cấp huyện", "cấp huyện", "district"));

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
     * @param english one of them in English, "commune"
     */
    public record Noun(String one, String all, String body, String tier, String english) {
        public Noun {
            one = Require.text(one, "noun");
            all = Require.text(all, "nouns");
            body = Require.text(body, "body");
            tier = Require.text(tier, "tier");
            english = Require.text(english, "English noun");
        }
    }
}
