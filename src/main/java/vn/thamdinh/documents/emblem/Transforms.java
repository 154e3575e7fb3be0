package vn.thamdinh.documents.emblem;

import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads transform lists: matrix, translate, scale, rotate, skewX, skewY. */
final class Transforms {
    private static final Pattern ONE = Pattern.compile("\\G[\\s,]*(\\w+)\\s*\\(([^()]*)\\)[\\s,]*");

    private Transforms() {
    }

    /** @throws NumberFormatException where the list cannot be read */
    static AffineTransform read(String text) {
        AffineTransform all = new AffineTransform();
        Matcher one = ONE.matcher(text);
        int end = 0;
        while (one.find()) {
            all.concatenate(one(one.group(1), Numbers.all(one.group(2))));
            end = one.end();
        }
        if (!text.substring(end).isBlank()) {
            throw new NumberFormatException(text.substring(end));
        }
        return all;
    }

    private static AffineTransform one(String name, List<Double> n) {
        return switch (name + n.size()) {
            case "matrix6" -> new AffineTransform(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5));
            case "translate1" -> AffineTransform.getTranslateInstance(n.get(0), 0);
            case "translate2" -> AffineTransform.getTranslateInstance(n.get(0), n.get(1));
            case "scale1" -> AffineTransform.getScaleInstance(n.get(0), n.get(0));
            case "scale2" -> AffineTransform.getScaleInstance(n.get(0), n.get(1));
            case "rotate1" -> AffineTransform.getRotateInstance(Math.toRadians(n.get(0)));
            case "rotate3" -> AffineTransform.getRotateInstance(Math.toRadians(n.get(0)), n.get(1), n.get(2));
            case "skewX1" -> AffineTransform.getShearInstance(Math.tan(Math.toRadians(n.get(0))), 0);
            case "skewY1" -> AffineTransform.getShearInstance(0, Math.tan(Math.toRadians(n.get(0))));
            default -> throw new NumberFormatException(name);
        };
    }
}
