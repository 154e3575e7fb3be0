package vn.thamdinh.usecase.studio.paste;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.usecase.studio.paste.Columns.Meaning;
import vn.thamdinh.usecase.studio.paste.PastedLine.Kind;

/** Tells what each row of a table of criteria is, by how it is numbered. */
final class LineReader {
    private static final Pattern LEADING = Pattern.compile(
            "(?s)^((?:[0-9]{1,3}(?:\\.[0-9]{1,3}){1,3}|[0-9]{1,3}[.)]|[IVX]{1,5}[.)]|[A-Z]\\.|[a-zđ]\\)|[-–+•])[.)]?)\\s*(\\S.*)$");
    private static final List<Kind> LEVELS = List.of(Kind.FIELD, Kind.CRITERION, Kind.COMPONENT);

    private final PastedTable table;
    private final Columns columns;

    LineReader(PastedTable table, Columns columns) {
        this.table = table;
        this.columns = columns;
    }

    /** A row with its number and wording taken apart. */
    private record Raw(int row, String number, Optional<Numbering> style, String title, Optional<BigDecimal> points,
                       String guidance, String evidence) {
    }

    List<PastedLine> lines() {
        List<Raw> raws = new ArrayList<>();
        for (int i = columns.header(); i < table.rows().size(); i++) {
            raws.add(raw(i + 1, table.rows().get(i)));
        }
        Map<Numbering, Kind> kinds = kinds(raws);
        List<PastedLine> lines = new ArrayList<>();
        boolean begun = false;
        for (Raw raw : raws) {
            Kind kind = kind(raw, kinds, begun);
            begun |= LEVELS.contains(kind);
            lines.add(new PastedLine(raw.row(), kind, raw.number(), raw.title(), raw.points(), raw.guidance(),
                    raw.evidence()));
        }
        return lines;
    }

    private Raw raw(int row, List<String> cells) {
        String number = Numbering.bare(columns.cell(cells, Meaning.NUMBER));
        String title = columns.cell(cells, Meaning.TITLE);
        Optional<Numbering> style = Numbering.of(number);
        Matcher leading = LEADING.matcher(title);
        if (style.isEmpty() && leading.matches()) {
            number = Numbering.bare(leading.group(1));
            style = Numbering.of(number);
            title = leading.group(2);
        } else if (style.isPresent() && leading.matches() && Numbering.bare(leading.group(1)).equals(number)) {
            title = leading.group(2);
        }
        return new Raw(row, number, style, title.replaceAll("\\s*\\n\\s*", "\n").strip(),
                Points.of(columns.cell(cells, Meaning.MAX)), columns.cell(cells, Meaning.GUIDANCE),
                columns.cell(cells, Meaning.EVIDENCE));
    }

    /** The outermost three ways of numbering are the three levels; what is further in tells details of a component. */
    private static Map<Numbering, Kind> kinds(List<Raw> raws) {
        Set<Numbering> used = EnumSet.noneOf(Numbering.class);
        raws.stream().filter(raw -> !isTotal(raw)).forEach(raw -> raw.style().ifPresent(used::add));
        used.remove(Numbering.DASH);
        Map<Numbering, Kind> kinds = new EnumMap<>(Numbering.class);
        int level = used.size() == 1 ? 1 : 0;
        for (Numbering style : used) {
            kinds.put(style, level < LEVELS.size() ? LEVELS.get(level) : Kind.DETAIL);
            level++;
        }
        return kinds;
    }

    private static Kind kind(Raw raw, Map<Numbering, Kind> kinds, boolean begun) {
        if (isTotal(raw)) {
            return Kind.TOTAL;
        }
        if (raw.title().isEmpty() && raw.guidance().isEmpty()) {
            return Kind.SKIPPED;
        }
        if (raw.style().isEmpty()) {
            return begun ? Kind.DETAIL : Kind.SKIPPED;
        }
        return raw.style().map(style -> kinds.getOrDefault(style, Kind.DETAIL)).orElse(Kind.DETAIL);
    }

    private static boolean isTotal(Raw raw) {
        String key = Folding.key(raw.title().isEmpty() ? raw.number() : raw.title()).replaceAll("[^a-z ]", "").strip();
        return raw.style().isEmpty() && (key.matches("(tong|cong)( cong| diem| so| so diem)?( toi da)?")
                || key.startsWith("tong cong"));
    }
}
