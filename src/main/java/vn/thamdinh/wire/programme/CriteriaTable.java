package vn.thamdinh.wire.programme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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
        SET("", "fields"),
        /** Lĩnh vực. */
        FIELD("fields", "criteria"),
        /** Tiêu chí. */
        CRITERION("criteria", "components"),
        /** Tiêu chí thành phần. */
        COMPONENT("components", "");

        private final String list;
        private final String children;

        Level(String list, String children) {
            this.list = list;
            this.children = children;
        }

        /** Key under which the file lists lines of this level; empty for the set. */
        String list() {
            return list;
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
     * Where in the file's structure each line stands, "fields[1].criteria[2]", as problems of a programme name it; the
     * set is "".
     */
    public Map<String, Integer> places() {
        Map<String, Integer> places = new LinkedHashMap<>();
        int[] counts = new int[Level.values().length];
        String[] path = new String[Level.values().length];
        for (int i = 0; i < lines.size(); i++) {
            Level level = lines.get(i).level();
            int depth = level.ordinal();
            counts[depth]++;
            java.util.Arrays.fill(counts, depth + 1, counts.length, 0);
            String above = depth == 0 || path[depth - 1] == null ? "" : path[depth - 1];
            path[depth] = depth == 0 ? "" : (above.isEmpty() ? "" : above + ".") + level.list() + "[" + counts[depth] + "]";
            places.put(path[depth], i);
        }
        return places;
    }
}
