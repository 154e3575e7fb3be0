package vn.thamdinh.documents.conformity.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thamdinh.documents.conformity.Verdict;
import vn.thamdinh.documents.conformity.sheet.Place;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/** Gathers what is wrong with lines; none of it means that the rule is kept. */
final class Faults {
    /** Half of the half point in which office programs count sizes. */
    static final double SIZE_PT = 0.26;
    private static final int MOST_WORDS = 3;
    private static final int LONGEST_QUOTE = 40;

    private final List<String> words = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    Faults add(String fault, TextLine line) {
        return add(fault, line.place());
    }

    Faults add(String fault, Place place) {
        words.add(fault);
        places.add(place);
        return this;
    }

    boolean none() {
        return words.isEmpty();
    }

    Faults size(TextLine line, double from, double to) {
        if (line.sizePt() < from - SIZE_PT || line.sizePt() > to + SIZE_PT) {
            String asked = from == to ? number(from) : number(from) + " - " + number(to);
            add(quote(line) + " cỡ " + number(line.sizePt()) + ", phải là " + asked, line);
        }
        return this;
    }

    Faults bold(TextLine line) {
        return line.bold() ? this : add(quote(line) + " không đậm, phải đậm", line);
    }

    Faults light(TextLine line) {
        return line.light() ? this : add(quote(line) + " in đậm, phải không đậm", line);
    }

    Faults italic(TextLine line) {
        return line.italic() ? this : add(quote(line) + " kiểu đứng, phải nghiêng", line);
    }

    Faults upright(TextLine line) {
        return line.upright() ? this : add(quote(line) + " kiểu nghiêng, phải đứng", line);
    }

    Faults capitals(TextLine line) {
        return line.capitals() ? this : add(quote(line) + " không phải chữ in hoa", line);
    }

    Faults small(TextLine line) {
        return line.capitals() ? add(quote(line) + " in hoa, phải in thường", line) : this;
    }

    Faults centred(TextLine line, double middle, double tolerance, String about) {
        double off = line.middleMm() - middle;
        if (Math.abs(off) > tolerance) {
            add(quote(line) + " lệch " + number(Math.abs(off)) + " mm về bên " + (off < 0 ? "trái" : "phải")
                    + " so với "
                    + about, line);
        }
        return this;
    }

    /** The rule is broken, or kept as this sentence says. */
    Ruling or(String kept, TextLine... lines) {
        return words.isEmpty() ? Ruling.pass(kept, lines) : broken();
    }

    Ruling broken() {
        String more = words.size() > MOST_WORDS ? "; và " + (words.size() - MOST_WORDS) + " chỗ khác" : "";
        return new Ruling(Verdict.FAIL, places, String.join("; ", words.stream().limit(MOST_WORDS).toList()) + more
                + ".");
    }

    static String quote(TextLine line) {
        return quote(line.text());
    }

    static String quote(String text) {
        return "“" + (text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE).strip() + "…" : text) + "”";
    }

    /** At most one decimal, with a comma. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text).replace('.', ',');
    }
}
