package vn.thamdinh.documents.conformity.rules;

import static vn.thamdinh.documents.conformity.rules.Faults.quote;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thamdinh.documents.conformity.RuleId;
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
    private static Ruling headings(Look look, Pattern pattern, String number, String what) {
        List<Paragraph> found = matching(look, pattern);
        if (found.isEmpty()) {
            return Ruling.none("Không có " + what + ".");
        }
        Faults faults = new Faults();
        for (Paragraph heading : found) {
            TextLine line = heading.first();
            faults.small(line).size(line, 13, 14).bold(line).upright(line)
                    .centred(line, look.parts().measure().middleMm(), 2, "chiều ngang văn bản");
            Matcher parts = pattern.matcher(heading.text());
            if (parts.matches() && !parts.group(2).matches(number)) {
                faults.add(quote(line) + " không đánh số đúng kiểu", line);
            }
            int next = look.parts().body().indexOf(heading) + 1;
            if (next < look.parts().body().size()) {
                look.parts().body().get(next).lines().stream().limit(1).forEach(title -> faults.capitals(title)
                        .size(title, 13, 14).bold(title).upright(title)
                        .centred(title, look.parts().measure().middleMm(), 2, "chiều ngang văn bản"));
            }
        }
        return faults.or("Đã xem " + found.size() + " tiêu đề " + what + ".", found.getFirst().first());
    }

    private static Ruling chapters(Look look) {
        return headings(look, CHAPTER, "[IVXLC]+[.:]?", "phần, chương");
    }

    private static Ruling sections(Look look) {
        return headings(look, SECTION, "\\d+[.:]?", "mục, tiểu mục");
    }

    private static Ruling articles(Look look) {
        List<Paragraph> found = matching(look, ARTICLE);
        if (found.isEmpty()) {
            return Ruling.none("Không có điều.");
        }
        Faults faults = new Faults();
        for (Paragraph article : found) {
            Matcher parts = ARTICLE.matcher(article.text());
            parts.matches();
            if (!parts.group(3).equals(".") || !parts.group(2).matches("\\d+") || !article.text().startsWith("Điều")) {
                faults.add(quote(parts.group(1)) + " phải viết “Điều 1.”", article.first());
            }
            List<Letter> label = label(article.first(), parts.group(1).length());
            if (label.stream().anyMatch(letter -> !letter.face().bold())) {
                faults.add(quote(parts.group(1)) + " không đậm", article.first());
            }
            if (label.stream().anyMatch(letter -> letter.face().italic())) {
                faults.add(quote(parts.group(1)) + " kiểu nghiêng, phải đứng", article.first());
            }
            double size = article.last().sizePt();
            if (label.stream().anyMatch(letter -> Math.abs(letter.face().sizePt() - size) > Faults.SIZE_PT)) {
                faults.add(quote(parts.group(1)) + " khác cỡ chữ của lời văn", article.first());
            }
            double indent = article.first().leftMm() - look.parts().measure().leftMm();
            if (look.parts().measure().leftKnown() && Math.abs(indent - 10) > 0.8 && Math.abs(indent - 12.7) > 0.8) {
                faults.add(quote(parts.group(1)) + " lùi " + Faults.number(indent) + " mm, phải là 10 hoặc 12,7 mm",
                        article.first());
            }
        }
        return faults.or(found.size() + " điều, in đậm số thứ tự.", found.getFirst().first());
    }

    private static List<Letter> label(TextLine line, int length) {
        return line.letters().stream().limit(length).filter(letter -> !letter.blank()).toList();
    }

    private static Ruling clauses(Look look) {
        List<Paragraph> found = matching(look, CLAUSE);
        if (found.isEmpty()) {
            return Ruling.none("Không có khoản.");
        }
        Faults faults = new Faults();
        for (Paragraph clause : found) {
            Matcher parts = CLAUSE.matcher(clause.text());
            parts.matches();
            String rest = parts.group(3);
            if (!parts.group(2).equals(".")) {
                faults.add(quote(clause.text()) + ": sau số của khoản phải là dấu chấm", clause.first());
            }
            if (label(clause.first(), parts.group(1).length() + 1).stream().anyMatch(letter -> letter.face()
                    .italic())) {
                faults.add(quote(clause.text()) + ": số của khoản nghiêng, phải đứng", clause.first());
            }
            boolean title = rest.length() < LONGEST_TITLE && rest.matches("\\p{Lu}.*[\\p{L}\\d)”]$");
            if (title && !clause.lines().stream().allMatch(TextLine::bold)) {
                faults.add("Tiêu đề của khoản " + quote(clause.text()) + " không đậm", clause.first());
            }
        }
        return faults.or("Đã xem " + found.size() + " khoản.", found.getFirst().first());
    }

    private static Ruling points(Look look) {
        List<Paragraph> found = matching(look, POINT);
        if (found.isEmpty()) {
            return Ruling.none("Không có điểm.");
        }
        Faults faults = new Faults();
        int expected = 0;
        for (Paragraph point : found) {
            Matcher parts = POINT.matcher(point.text());
            parts.matches();
            if (!parts.group(2).equals(")")) {
                faults.add(quote(point.text()) + ": sau chữ cái phải là dấu )", point.first());
            }
            expected = parts.group(1).equals("a") ? 0 : expected;
            String asked = expected < Wording.POINTS.length() ? Wording.POINTS.substring(expected, expected + 1) : "?";
            if (!parts.group(1).equals(asked)) {
                faults.add("Điểm " + parts.group(1) + ") phải là " + asked + ") theo bảng chữ cái tiếng Việt",
                        point.first());
            }
            expected = Math.max(0, Wording.POINTS.indexOf(parts.group(1))) + 1;
        }
        return faults.or(found.size() + " điểm theo thứ tự bảng chữ cái tiếng Việt.", found.getFirst().first());
    }

    private static Ruling roman(Look look) {
        List<Paragraph> found = matching(look, ROMAN);
        if (found.isEmpty()) {
            return Ruling.none("Không có mục đánh số La Mã.");
        }
        Faults faults = new Faults();
        found.forEach(section -> section.lines().stream().limit(section.text().length() < 2 * LONGEST_TITLE ? 9 : 1)
                .forEach(line -> faults.capitals(line).size(line, 13, 14).bold(line).upright(line)));
        return faults.or(found.size() + " mục, tiêu đề in hoa, đậm.", found.getFirst().first());
    }

    private static Ruling titles(Look look) {
        List<Paragraph> body = look.parts().body();
        List<Paragraph> chapters = matching(look, CHAPTER);
        List<Paragraph> sections = matching(look, SECTION);
        if (chapters.isEmpty() && sections.isEmpty()) {
            return Ruling.none("Văn bản không chia phần, chương, mục.");
        }
        Faults faults = new Faults();
        for (Paragraph heading : java.util.stream.Stream.concat(chapters.stream(), sections.stream()).toList()) {
            int next = body.indexOf(heading) + 1;
            if (next >= body.size() || !body.get(next).first().capitals() || CHAPTER.matcher(body.get(next).text())
                    .matches()
                    || SECTION.matcher(body.get(next).text()).matches()) {
                faults.add(quote(heading.text()) + " không có tiêu đề", heading.first());
            }
        }
        for (Paragraph article : matching(look, ARTICLE)) {
            Matcher parts = ARTICLE.matcher(article.text());
            parts.matches();
            boolean titled = !parts.group(4).isBlank() && article.lines().stream().allMatch(TextLine::bold);
            if (!titled) {
                faults.add(quote(article.text()) + " không có tiêu đề đậm", article.first());
            }
        }
        return faults.or("Phần, chương, mục, điều đều có tiêu đề.");
    }
}
