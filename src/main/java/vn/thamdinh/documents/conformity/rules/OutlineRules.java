package vn.thamdinh.documents.conformity.rules;

import static vn.thamdinh.documents.conformity.Said.said;
import static vn.thamdinh.documents.conformity.rules.Faults.quote;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thamdinh.documents.conformity.RuleId;
import vn.thamdinh.documents.conformity.Said;
import vn.thamdinh.documents.conformity.parts.Paragraph;
import vn.thamdinh.documents.conformity.parts.Wording;
import vn.thamdinh.documents.conformity.sheet.Letter;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/** Parts, chapters, articles, clauses, points: B09 to B15. */
final class OutlineRules {
    static final Map<RuleId, Function<Look, Ruling>> RULES = Map.of(RuleId.B09, OutlineRules::chapters,
            RuleId.B10, OutlineRules::sections, RuleId.B11, OutlineRules::articles, RuleId.B12, OutlineRules::clauses,
            RuleId.B13, OutlineRules::points, RuleId.B14, OutlineRules::roman, RuleId.B15, OutlineRules::titles);

    private static final Pattern CHAPTER = Pattern.compile("(?i)^(Phần|Chương)\\s+(\\S+)(\\s+\\S+)?[.:]?$",
            Pattern.UNICODE_CASE);
    private static final Pattern SECTION = Pattern.compile("(?i)^(Mục|Tiểu mục)\\s+(\\S+)[.:]?$", Pattern.UNICODE_CASE);
    private static final Pattern ARTICLE = Pattern.compile("(?i)^(Điều\\s+(\\d+|[IVXLC]+)([.:]?))(\\s.*|$)",
            Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern CLAUSE = Pattern.compile("^(\\d{1,2})([.)/])\\s+(.*)$", Pattern.DOTALL);
    private static final Pattern POINT = Pattern.compile("^([" + Wording.POINTS + "fjwz])([).])\\s+.*", Pattern.DOTALL);
    private static final Pattern ROMAN = Pattern.compile("^([IVX]+)\\.\\s+(.*)$", Pattern.DOTALL);
    private static final int LONGEST_TITLE = 90;

    private OutlineRules() {
    }

    private static List<Paragraph> matching(Look look, Pattern pattern) {
        return look.parts().body().stream().filter(each -> pattern.matcher(each.text()).matches()).toList();
    }

    /** Parts, chapters and sections stand in the middle of a line of their own, with their title below. */
    private static Ruling headings(Look look, Pattern pattern, String number, Said what) {
        List<Paragraph> found = matching(look, pattern);
        if (found.isEmpty()) {
            return Ruling.none(said("shared.none", what));
        }
        Faults faults = new Faults();
        for (Paragraph heading : found) {
            TextLine line = heading.first();
            faults.small(line).size(line, 13, 14).bold(line).upright(line)
                    .centred(line, look.parts().measure().middleMm(), 2, said("shared.width-text"));
            Matcher parts = pattern.matcher(heading.text());
            if (parts.matches() && !parts.group(2).matches(number)) {
                faults.add(said("outline.not-numbered-right-way", quote(line)), line);
            }
            int next = look.parts().body().indexOf(heading) + 1;
            if (next < look.parts().body().size()) {
                look.parts().body().get(next).lines().stream().limit(1).forEach(title -> faults.capitals(title)
                        .size(title, 13, 14).bold(title).upright(title)
                        .centred(title, look.parts().measure().middleMm(), 2, said("shared.width-text")));
            }
        }
        return faults.or(said("outline.headings-were-looked-at", found.size(), what), found.getFirst().first());
    }

    private static Ruling chapters(Look look) {
        return headings(look, CHAPTER, "[IVXLC]+[.:]?", said("outline.parts-chapters"));
    }

    private static Ruling sections(Look look) {
        return headings(look, SECTION, "\\d+[.:]?", said("outline.sections-subsections"));
    }

    private static Ruling articles(Look look) {
        List<Paragraph> found = matching(look, ARTICLE);
        if (found.isEmpty()) {
            return Ruling.none(said("outline.no-articles"));
        }
        Faults faults = new Faults();
        for (Paragraph article : found) {
            Matcher parts = ARTICLE.matcher(article.text());
            parts.matches();
            if (!parts.group(3).equals(".") || !parts.group(2).matches("\\d+") || !article.text().startsWith("Điều")) {
                faults.add(said("outline.written-ieu-1", quote(parts.group(1))), article.first());
            }
            List<Letter> label = label(article.first(), parts.group(1).length());
            if (label.stream().anyMatch(letter -> !letter.face().bold())) {
                faults.add(said("outline.not-bold", quote(parts.group(1))), article.first());
            }
            if (label.stream().anyMatch(letter -> letter.face().italic())) {
                faults.add(said("shared.italic-upright", quote(parts.group(1))), article.first());
            }
            double size = article.last().sizePt();
            if (label.stream().anyMatch(letter -> Math.abs(letter.face().sizePt() - size) > Faults.SIZE_PT)) {
                faults.add(said("outline.differs-size-from-text", quote(parts.group(1))), article.first());
            }
            double indent = article.first().leftMm() - look.parts().measure().leftMm();
            if (look.parts().measure().leftKnown() && Math.abs(indent - 10) > 0.8 && Math.abs(indent - 12.7) > 0.8) {
                faults.add(said("shared.indented-by-mm-10-or", quote(parts.group(1)), Faults.number(indent)),
                        article.first());
            }
        }
        return faults.or(said("outline.articles-with-bold-numbers", found.size()), found.getFirst().first());
    }

    private static List<Letter> label(TextLine line, int length) {
        return line.letters().stream().limit(length).filter(letter -> !letter.blank()).toList();
    }

    private static Ruling clauses(Look look) {
        List<Paragraph> found = matching(look, CLAUSE);
        if (found.isEmpty()) {
            return Ruling.none(said("outline.no-clauses"));
        }
        Faults faults = new Faults();
        for (Paragraph clause : found) {
            Matcher parts = CLAUSE.matcher(clause.text());
            parts.matches();
            String rest = parts.group(3);
            if (!parts.group(2).equals(".")) {
                faults.add(said("outline.after-clause-number-stand-full", quote(clause.text())), clause.first());
            }
            if (label(clause.first(), parts.group(1).length() + 1).stream().anyMatch(letter -> letter.face()
                    .italic())) {
                faults.add(said("outline.clause-number-italic-upright", quote(clause.text())), clause.first());
            }
            boolean title = rest.length() < LONGEST_TITLE && rest.matches("\\p{Lu}.*[\\p{L}\\d)”]$");
            if (title && !clause.lines().stream().allMatch(TextLine::bold)) {
                faults.add(said("outline.title-clause-not-bold", quote(clause.text())), clause.first());
            }
        }
        return faults.or(said("outline.clauses-were-looked-at", found.size()), found.getFirst().first());
    }

    private static Ruling points(Look look) {
        List<Paragraph> found = matching(look, POINT);
        if (found.isEmpty()) {
            return Ruling.none(said("outline.no-points"));
        }
        Faults faults = new Faults();
        int expected = 0;
        for (Paragraph point : found) {
            Matcher parts = POINT.matcher(point.text());
            parts.matches();
            if (!parts.group(2).equals(")")) {
                faults.add(said("outline.after-letter-stand", quote(point.text())), point.first());
            }
            expected = parts.group(1).equals("a") ? 0 : expected;
            String asked = expected < Wording.POINTS.length() ? Wording.POINTS.substring(expected, expected + 1) : "?";
            if (!parts.group(1).equals(asked)) {
                faults.add(said("outline.point-by-vietnamese-alphabet", parts.group(1), asked),
                        point.first());
            }
            expected = Math.max(0, Wording.POINTS.indexOf(parts.group(1))) + 1;
        }
        return faults.or(said("outline.points-order-vietnamese-alphabet", found.size()), found.getFirst().first());
    }

    private static Ruling roman(Look look) {
        List<Paragraph> found = matching(look, ROMAN);
        if (found.isEmpty()) {
            return Ruling.none(said("outline.no-sections-with-roman-numbers"));
        }
        Faults faults = new Faults();
        found.forEach(section -> section.lines().stream().limit(section.text().length() < 2 * LONGEST_TITLE ? 9 : 1)
                .forEach(line -> faults.capitals(line).size(line, 13, 14).bold(line).upright(line)));
        return faults.or(said("outline.sections-their-titles-bold-capitals", found.size()), found.getFirst().first());
    }

    private static Ruling titles(Look look) {
        List<Paragraph> body = look.parts().body();
        List<Paragraph> chapters = matching(look, CHAPTER);
        List<Paragraph> sections = matching(look, SECTION);
        if (chapters.isEmpty() && sections.isEmpty()) {
            return Ruling.none(said("outline.text-no-parts-chapters-or"));
        }
        Faults faults = new Faults();
        for (Paragraph heading : java.util.stream.Stream.concat(chapters.stream(), sections.stream()).toList()) {
            int next = body.indexOf(heading) + 1;
            if (next >= body.size() || !body.get(next).first().capitals() || CHAPTER.matcher(body.get(next).text())
                    .matches()
                    || SECTION.matcher(body.get(next).text()).matches()) {
                faults.add(said("outline.no-title", quote(heading.text())), heading.first());
            }
        }
        for (Paragraph article : matching(look, ARTICLE)) {
            Matcher parts = ARTICLE.matcher(article.text());
            parts.matches();
            boolean titled = !parts.group(4).isBlank() && article.lines().stream().allMatch(TextLine::bold);
            if (!titled) {
                faults.add(said("outline.no-bold-title", quote(article.text())), article.first());
            }
        }
        return faults.or(said("outline.all-parts-chapters-sections-articles"));
    }
}
