package vn.thamdinh.usecase.papers;

import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.domain.unit.Unit;

/** Names of files about one unit: its code and name in plain letters, the same on every system and every day. */
public final class UnitFileName {

    private UnitFileName() {
    }

    /** Such as {@code 25246-xa-bu-gia-map-bien-hieu.pdf}. */
    public static String of(Unit unit, String what, String ending) {
        return plain(unit.id().code() + " " + unit.fullName() + " " + what) + "." + ending;
    }

    private static String plain(String text) {
        return Folding.key(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
