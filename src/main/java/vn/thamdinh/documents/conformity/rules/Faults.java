package vn.thamdinh.documents.conformity.rules;

import static vn.thamdinh.documents.conformity.Said.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thamdinh.documents.conformity.Said;
import vn.thamdinh.documents.conformity.Verdict;
import vn.thamdinh.documents.conformity.sheet.Place;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/** Gathers what is wrong with lines; none of it means that the rule is kept. */
final class Faults {
    /** Half of the half point in which office programs count sizes. */
    static final double SIZE_PT = 0.26;
    private static final int MOST_WORDS = 3;
    private static final int LONGEST_QUOTE = 40;

    private final List<Said> words = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    Faults add(Said fault, TextLine line) {
        return add(fault, line.place());
    }

    Faults add(Said fault, Place place) {
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
            add(said("shared.size", quote(line), number(line.sizePt()), asked), line);
        }
        return this;
    }

    Faults bold(TextLine line) {
        return line.bold() ? this : add(said("shared.not-bold", quote(line)), line);
    }

    Faults light(TextLine line) {
        return line.light() ? this : add(said("shared.bold-not", quote(line)), line);
    }

    Faults italic(TextLine line) {
        return line.italic() ? this : add(said("shared.upright-italic", quote(line)), line);
    }

    Faults upright(TextLine line) {
        return line.upright() ? this : add(said("shared.italic-upright", quote(line)), line);
    }

    Faults capitals(TextLine line) {
        return line.capitals() ? this : add(said("shared.not-capitals", quote(line)), line);
    }

    Faults small(TextLine line) {
        return line.capitals() ? add(said("shared.capitals-small-letters", quote(line)), line) : this;
    }

    Faults centred(TextLine line, double middle, double tolerance, Said about) {
        double off = line.middleMm() - middle;
        if (Math.abs(off) > tolerance) {
            String key = off < 0 ? "shared.mm-too-far-left-measured" : "shared.mm-too-far-right-measured";
            add(said(key, quote(line), number(Math.abs(off)), about), line);
        }
        return this;
    }

    /** The rule is broken, or kept as this sentence says. */
    Ruling or(Said kept, TextLine... lines) {
        return words.isEmpty() ? Ruling.pass(kept, lines) : broken();
    }

    Ruling broken() {
        List<Said> told = new ArrayList<>(words.stream().limit(MOST_WORDS).toList());
        if (words.size() > MOST_WORDS) {
            told.add(said("shared.more", words.size() - MOST_WORDS));
        }
        return new Ruling(Verdict.FAIL, places, said("shared.all", told));
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
