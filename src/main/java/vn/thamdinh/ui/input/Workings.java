package vn.thamdinh.ui.input;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.text.Numbers;

/** How points came about, as people write it: decimal comma, a cross for times. */
public final class Workings {
    private static final Pattern POINT = Pattern.compile("(?<=\\d)\\.(?=\\d)");

    private Workings() {
    }

    /**
     * "= 18 / 20 × 4".
     *
     * @param known  everything that the rule asks for
     * @param points what it comes to
     * @return empty where the working says no more than the points
     */
    public static String of(Component component, Inputs known, BigDecimal points) {
        String working = component.rule().working(component.max(), known);
        return working.equals(Numbers.plain(points)) ? ""
                : "= " + POINT.matcher(working).replaceAll(",").replace(" * ", " × ");
    }
}
