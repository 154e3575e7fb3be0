package vn.thamdinh.wire.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The file of criteria as a table: one line for the set, then each field, criterion and component in order. Nothing of
 * the file is lost on the way there and back but the comments between its lines; keys that have no column of their own
 * travel in {@link Column#OTHER} as they are, so that this table need not know what rules there are.
 *
 * @param comment lines at the head of the file, without "#"
 * @param lines   the set first
 */
public record CriteriaTable(String comment, List<Line> lines) {
    /** Where a line stands in the tree. */
    public enum Level {
        /** The whole set; its title is the notice. */
        SET("fields"),
        /** Lĩnh vực. */
        FIELD("criteria"),
        /** Tiêu chí. */
        CRITERION("components"),
        /** Tiêu chí thành phần. */
        COMPONENT("");

        private final String children;

        Level(String children) {
            this.children = children;
        }

        /** Key of the lines below; empty for components. */
        String children() {
            return children;
        }
    }

    /** What a line says. */
    public enum Column {
        /** Stable name; none for the set. */
        ID("id"),
        /** Wording; the notice of the set. */
        TITLE("title"),
        /** Highest points. */
        MAX("max"),
        /** Kind of the rule; empty where points are typed. */
        RULE_KIND("rule"),
        /** The rule's other keys, as YAML on one line: "zero: FULL, direction: UP". */
        RULE_PARAMETERS("rule"),
        /** Body that answers for it. */
        BODY("body"),
        /** How points are given. */
        GUIDANCE("guidance"),
        /** Papers that prove it, one on a line. */
        EVIDENCE("evidence"),
        /** Where it was read. */
        SOURCE("source"),
        /** "true", "false" or empty for as the set says. */
        SAMPLE("sample"),
        /** Keys without a column, as YAML on one line. */
        OTHER("");

        private final String key;

        Column(String key) {
            this.key = key;
        }

        /** The key of the file; empty for {@link #OTHER}. */
        public String key() {
            return key;
        }
    }

    /** One line; an empty cell is a key that is not there. */
    public record Line(Level level, Map<Column, String> cells) {
        public Line {
            Map<Column, String> filled = new EnumMap<>(Column.class);
            cells.forEach((column, text) -> {
                if (!text.isBlank()) {
                    filled.put(column, text.strip());
                }
            });
            cells = Collections.unmodifiableMap(filled);
        }

        /** The cell, empty if there is none. */
        public String cell(Column column) {
            return cells.getOrDefault(column, "");
        }
    }

    public CriteriaTable {
        lines = List.copyOf(lines);
    }

    /** The words that {@link Column#RULE_KIND} may be. */
    public static List<String> ruleKinds() {
        return RuleSections.kinds();
    }

    /** Reads a file of criteria; nothing where its text is no YAML mapping. */
    public static Optional<CriteriaTable> of(String yaml) {
        return FlowText.parse(yaml).flatMap(root -> CriteriaNodes.read(root, comment(yaml)));
    }

    private static String comment(String yaml) {
        List<String> head = yaml.lines().takeWhile(line -> line.startsWith("#")).toList();
        return String.join("\n", head.stream().map(line -> line.substring(1).strip()).toList());
    }

    /** Why a table cannot be written: a cell that is no YAML where it must be, or a line without its parent. */
    public record Fault(int line, Column column) {
    }

    /** Lines (their index) that do not fit: levels that skip one, cells that are not YAML. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        Level before = null;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean first = before == null;
            if (first != (line.level() == Level.SET) || !first && line.level().ordinal() > before.ordinal() + 1) {
                faults.add(new Fault(i, Column.ID));
            }
            for (Column column : List.of(Column.RULE_PARAMETERS, Column.OTHER)) {
                if (!line.cell(column).isEmpty() && CriteriaNodes.keys(line.cell(column)).isEmpty()) {
                    faults.add(new Fault(i, column));
                }
            }
            before = line.level();
        }
        return faults;
    }

    /**
     * The file's text.
     *
     * @throws IllegalStateException if there are {@link #faults}
     */
    public String yaml() {
        if (!faults().isEmpty()) {
            throw new IllegalStateException("faulty table");
        }
        return CriteriaNodes.write(this);
    }

    /**
     * What a line of the file was written from.
     *
     * @param line   index in {@link #lines}
     * @param column the cell; {@link Column#OTHER} for keys without a column
     */
    public record Spot(int line, Column column) {
    }

    /**
     * What stands on a line of the file that {@link #yaml} writes, as problems of a programme name it.
     *
     * @param number from 1
     */
    public Optional<Spot> at(int number) {
        List<String> text = yaml().lines().toList();
        if (number < 1 || number > text.size()) {
            return Optional.empty();
        }
        int line = 0;
        for (String before : text.subList(0, number)) {
            line += before.strip().startsWith("- ") ? 1 : 0;
        }
        String key = text.get(number - 1).strip().replaceFirst("^- ", "").replaceFirst(":.*", "");
        boolean notice = line == 0 && key.equals(CriteriaNodes.NOTICE);
        Column column = Arrays.stream(Column.values()).filter(known -> known.key().equals(key)).findFirst()
                .orElse(notice ? Column.TITLE : Column.OTHER);
        return Optional.of(new Spot(line, column));
    }
}
