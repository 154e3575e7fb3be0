package vn.thamdinh.documents.minutes;

import vn.thamdinh.domain.text.Require;

/**
 * Where one person signs.
 *
 * @param part    for whom; decides the words above the place and its order
 * @param name    empty where it is not known who will sign
 * @param strokes the drawn signature, "x,y x,y;…"; empty where it is signed on paper
 */
public record SigningPlace(Part part, String name, String strokes) {

    /** For whom somebody signs, in the order of printing; the secretary left of the leader (Mẫu 1.9). */
    public enum Part { UNIT, DISTRICT, SECRETARY, LEADER, MEMBER, GUEST }

    public SigningPlace {
        name = Require.optionalText(name, "signer");
        strokes = Require.optionalText(strokes, "strokes");
    }
}
