package vn.thamdinh.documents.composed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thamdinh.documents.composed.Block.Level;
import vn.thamdinh.documents.composed.CompositionProblem.Problem;
import vn.thamdinh.documents.official.OfficialFrame;
import vn.thamdinh.documents.official.OfficialText;

/**
 * Reads a text into blocks, line by line; a line is a paragraph, and an empty one nothing. What a line begins with says
 * what it is: {@code Chương I | TITLE}, {@code Điều 1.}, {@code I.}, {@code 1.}, {@code 1.1.}, {@code a)}, {@code -},
 * {@code +}, {@code =} centred and bold, {@code ~} centred and italic, {@code []} a box to be ticked, dots alone a line
 * to be written on, {@code ---} a new page, {@code {table:NAME}}, {@code {lines:NAME}} paragraphs, {@code {items:NAME}} dashes;
 * {@code {?NAME}} before a line keeps it only when there is such a value, {@code {!NAME}} only when there is none.
 * Within a line {@code {NAME}} is a place, {@code {cite:NUMBER}} a paper of the library, {@code **bold**}, {@code __italic__}.
 */
final class Markup {
    private static final Pattern CONDITION = Pattern.compile("\\{([?!])([a-zA-Z][a-zA-Z0-9-]*)\\}\\s*");
    private static final Pattern INSERTION = Pattern.compile("\\{(table|lines|items):([a-zA-Z][a-zA-Z0-9-]*)\\}");
    private static final Pattern PLACE =
            Pattern.compile("\\{(?:([a-zA-Z][a-zA-Z0-9-]*)|cite:([\\p{L}\\d./-]{1,60}))\\}");
    private static final Pattern CHAPTER =
            Pattern.compile("((?:Phần|Chương|Mục|Tiểu mục) (?:[IVXLC]+|\\d+|thứ \\p{L}+))\\s*\\|\\s*(.+)");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:(?<article>Điều \\d+\\.)|(?<section>[IVXLC]+\\.)|(?<sub>\\d+\\.\\d+\\.)|(?<clause>\\d+\\.)"
                    + "|(?<point>[a-zđ]\\)))\\s+(?<rest>.+)", Pattern.DOTALL);
    private static final Pattern FACE = Pattern.compile("\\*\\*(.+?)\\*\\*|__(.+?)__");

    private final DocumentFacts facts;
    private final Citations citations;
    private final List<CompositionProblem> problems;

    Markup(DocumentFacts facts, Citations citations, List<CompositionProblem> problems) {
        this.facts = facts;
        this.citations = citations;
        this.problems = problems;
    }

    /** The blocks of a text; what is wrong is noted under its name, and left out or printed as it stands. */
    List<Block> blocks(String name, String text) {
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (String raw : text.lines().toList()) {
            int line = ++number;
            condition(name, line, raw.strip()).filter(kept -> !kept.isEmpty())
                    .ifPresent(kept -> add(blocks, name, line, kept));
        }
        return List.copyOf(blocks);
    }

    /** One line's text with its places filled; a place without a value is dots. */
    String filled(String name, int line, String text) {
        Matcher places = PLACE.matcher(text);
        StringBuilder out = new StringBuilder();
        while (places.find()) {
            places.appendReplacement(out, Matcher.quoteReplacement(places.group(1) != null
                    ? value(name, line, places.group(1)) : citation(name, line, places.group(2))));
        }
        places.appendTail(out);
        String unmarked = PLACE.matcher(text).replaceAll("");
        if (unmarked.contains("{") || unmarked.contains("}")) {
            problems.add(new CompositionProblem(name, line, Problem.STRAY_BRACE, text));
        }
        return out.toString();
    }

    /** The text's lines with their places filled, without empty ones and without those whose condition fails. */
    List<String> lines(String name, String text) {
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (String raw : text.lines().toList()) {
            int line = ++number;
            Optional<String> kept = condition(name, line, raw.strip()).filter(each -> !each.isEmpty());
            if (kept.isPresent()) {
                Matcher insertion = INSERTION.matcher(kept.get());
                if (insertion.matches()) {
                    lines.addAll(list(name, line, insertion.group(2)));
                } else {
                    lines.add(filled(name, line, kept.get()));
                }
            }
        }
        return List.copyOf(lines);
    }

    private Optional<String> condition(String name, int line, String raw) {
        String text = raw;
        Matcher condition = CONDITION.matcher(text);
        while (condition.lookingAt()) {
            String place = condition.group(2);
            boolean known = has(place);
            if (!known && !facts.values().containsKey(place) && !facts.lists().containsKey(place)
                    && !facts.tables().containsKey(place)) {
                problems.add(new CompositionProblem(name, line, Problem.UNKNOWN_PLACE, place));
            }
            if (known != condition.group(1).equals("?")) {
                return Optional.empty();
            }
            text = text.substring(condition.end());
            condition = CONDITION.matcher(text);
        }
        return Optional.of(text);
    }

    private boolean has(String name) {
        String value = facts.values().getOrDefault(name, "");
        return !value.isBlank() && !value.equals(OfficialText.DOTTED_DATE) && !value.equals(OfficialText.DOTTED_TIME)
                || !facts.lists().getOrDefault(name, List.of()).isEmpty()
                || facts.tables().containsKey(name)
                && facts.tables().get(name).groups().stream().anyMatch(group -> !group.rows().isEmpty());
    }

    private String value(String name, int line, String place) {
        String value = facts.values().get(place);
        if (value == null) {
            problems.add(new CompositionProblem(name, line, Problem.UNKNOWN_PLACE, place));
            return OfficialText.DOTS;
        }
        return value.isBlank() ? OfficialText.DOTS : value;
    }

    private String citation(String name, int line, String number) {
        return citations.of(number).orElseGet(() -> {
            problems.add(new CompositionProblem(name, line, Problem.UNKNOWN_BASIS, number));
            return number;
        });
    }

    private List<String> list(String name, int line, String list) {
        List<String> lines = facts.lists().get(list);
        if (lines == null) {
            problems.add(new CompositionProblem(name, line, Problem.UNKNOWN_LIST, list));
            return List.of();
        }
        return lines;
    }

    private void add(List<Block> blocks, String name, int line, String text) {
        Matcher insertion = INSERTION.matcher(text);
        if (insertion.matches()) {
            insert(blocks, name, line, insertion.group(1), insertion.group(2));
        } else if (text.equals("---")) {
            blocks.add(new Block.PageBreak());
        } else if (text.matches("[.…]{3,}")) {
            blocks.add(new Block.WritingLine());
        } else {
            blocks.add(paragraph(filled(name, line, text)));
        }
    }

    /** Papers that these lines name count as cited, so that later texts cite them by type and number. */
    void cited(List<String> lines) {
        lines.forEach(citations::noteIn);
    }

    private void insert(List<Block> blocks, String name, int line, String sort, String what) {
        switch (sort) {
            case "table" -> {
                DocumentTable table = facts.tables().get(what);
                if (table == null) {
                    problems.add(new CompositionProblem(name, line, Problem.UNKNOWN_TABLE, what));
                } else {
                    blocks.add(new Block.TableBlock(table));
                }
            }
            case "lines" -> list(name, line, what).forEach(each -> blocks.add(paragraph(each)));
            default -> OfficialFrame.ended(list(name, line, what)).forEach(each ->
                    blocks.add(new Block.Paragraph(Level.DASH, "-", false, runs(each))));
        }
    }

    private static Block.Paragraph paragraph(String text) {
        Matcher chapter = CHAPTER.matcher(text);
        if (chapter.matches()) {
            return new Block.Paragraph(Level.CHAPTER, chapter.group(1), true, runs(chapter.group(2)));
        }
        if (text.startsWith("[]")) {
            return new Block.Paragraph(Level.TICK, "", false, runs(text.substring(2).strip()));
        }
        Optional<Level> sign = text.length() > 2 && text.charAt(1) == ' ' ? sign(text.charAt(0)) : Optional.empty();
        if (sign.isPresent()) {
            String number = sign.get() == Level.DASH || sign.get() == Level.PLUS ? text.substring(0, 1) : "";
            return new Block.Paragraph(sign.get(), number, false, runs(text.substring(2).strip()));
        }
        Matcher numbered = NUMBERED.matcher(text);
        return numbered.matches() ? numbered(numbered)
                : new Block.Paragraph(Level.PARAGRAPH, "", false, runs(text));
    }

    private static Optional<Level> sign(char sign) {
        return switch (sign) {
            case '-' -> Optional.of(Level.DASH);
            case '+' -> Optional.of(Level.PLUS);
            case '=' -> Optional.of(Level.CENTRED);
            case '~' -> Optional.of(Level.NOTE);
            default -> Optional.empty();
        };
    }

    private static Block.Paragraph numbered(Matcher line) {
        String rest = line.group("rest");
        boolean title = Character.isLetterOrDigit(rest.codePointBefore(rest.length()))
                || rest.endsWith("”") || rest.endsWith(")");
        for (Level level : List.of(Level.ARTICLE, Level.SECTION, Level.SUBCLAUSE, Level.CLAUSE, Level.POINT)) {
            String number = line.group(switch (level) {
                case ARTICLE -> "article";
                case SECTION -> "section";
                case SUBCLAUSE -> "sub";
                case CLAUSE -> "clause";
                default -> "point";
            });
            if (number != null) {
                boolean titled = level == Level.SECTION || title && level != Level.POINT;
                return new Block.Paragraph(level, number, titled, runs(rest));
            }
        }
        throw new IllegalStateException(line.group());
    }

    private static List<Block.Run> runs(String text) {
        List<Block.Run> runs = new ArrayList<>();
        Matcher face = FACE.matcher(text);
        int from = 0;
        while (face.find()) {
            if (face.start() > from) {
                runs.add(new Block.Run(text.substring(from, face.start()), false, false));
            }
            runs.add(face.group(1) != null ? new Block.Run(face.group(1), true, false)
                    : new Block.Run(face.group(2), false, true));
            from = face.end();
        }
        if (from < text.length() || runs.isEmpty()) {
            runs.add(new Block.Run(text.substring(from), false, false));
        }
        return runs;
    }
}
