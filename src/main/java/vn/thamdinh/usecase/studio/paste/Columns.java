package vn.thamdinh.usecase.studio.paste;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import vn.thamdinh.domain.text.Folding;

/**
 * Which column of a pasted table holds what.
 *
 * @param of     column from 0 of each meaning; meanings without a column are not there
 * @param header rows above the content
 */
public record Columns(Map<Meaning, Integer> of, int header) {
    private static final int HEADER_WITHIN = 12;

    /** What a column may hold. The words are those of headings, folded; the first that fits wins. */
    public enum Meaning {
        NUMBER("stt", "tt", "so tt", "so thu tu", "muc"),
        TITLE("noi dung", "tieu chi", "noi dung danh gia", "noi dung tieu chi", "tieu chi thanh phan", "cac tieu chi",
                "noi dung cham diem", "linh vuc tieu chi tieu chi thanh phan"),
        MAX("diem toi da", "diem chuan", "thang diem", "diem cao nhat", "so diem", "diem"),
        GUIDANCE("huong dan cham diem", "huong dan", "cach cham", "cach tinh diem", "cach tinh", "phuong phap tinh",
                "phuong phap danh gia", "ghi chu"),
        EVIDENCE("tai lieu kiem chung", "tai lieu minh chung", "minh chung", "ho so minh chung", "ho so kiem chung");

        private final List<String> words;

        Meaning(String... words) {
            this.words = List.of(words);
        }
    }

    public Columns {
        of = of.isEmpty() ? Map.of() : Map.copyOf(of);
    }

    /** Guessed from the headings; where there are none from what the columns look like. */
    public static Columns guess(PastedTable table) {
        for (int row = 0; row < Math.min(HEADER_WITHIN, table.rows().size()); row++) {
            Map<Meaning, Integer> found = headings(table.rows().get(row));
            if (found.size() >= 2 && found.containsKey(Meaning.TITLE)) {
                return new Columns(found, row + 1);
            }
        }
        return new Columns(looks(table), 0);
    }

    /** The same with a column given another meaning; -1 takes the meaning away. */
    public Columns with(Meaning meaning, int column) {
        Map<Meaning, Integer> changed = new EnumMap<>(Meaning.class);
        changed.putAll(of);
        changed.values().removeIf(other -> other == column);
        if (column < 0) {
            changed.remove(meaning);
        } else {
            changed.put(meaning, column);
        }
        return new Columns(changed, header);
    }

    Optional<Integer> column(Meaning meaning) {
        return Optional.ofNullable(of.get(meaning));
    }

    /** The cell of a meaning; empty where no column has it. */
    String cell(List<String> row, Meaning meaning) {
        Integer column = of.get(meaning);
        return column == null || column >= row.size() ? "" : row.get(column);
    }

    private static Map<Meaning, Integer> headings(List<String> row) {
        Map<Meaning, Integer> found = new EnumMap<>(Meaning.class);
        for (Meaning meaning : Meaning.values()) {
            for (String word : meaning.words) {
                IntStream.range(0, row.size()).filter(column -> !found.containsValue(column))
                        .filter(column -> heading(row.get(column)).equals(word)).findFirst()
                        .ifPresent(column -> found.putIfAbsent(meaning, column));
            }
        }
        return found;
    }

    private static String heading(String cell) {
        return Folding.key(cell).replaceAll("\\(.*?\\)", " ").replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static Map<Meaning, Integer> looks(PastedTable table) {
        Map<Meaning, Integer> found = new EnumMap<>(Meaning.class);
        int width = table.width();
        IntStream.range(0, width).boxed().max((one, other) -> Long.compare(letters(table, one), letters(table, other)))
                .ifPresent(column -> found.put(Meaning.TITLE, column));
        IntStream.range(0, found.getOrDefault(Meaning.TITLE, 0))
                .filter(column -> share(table, column, cell -> Numbering.of(cell).isPresent()) > 50).findFirst()
                .ifPresent(column -> found.put(Meaning.NUMBER, column));
        IntStream.range(0, width).filter(column -> !found.containsValue(column))
                .filter(column -> share(table, column, cell -> Points.of(cell).isPresent()) > 80).findFirst()
                .ifPresent(column -> found.put(Meaning.MAX, column));
        return found;
    }

    private static long letters(PastedTable table, int column) {
        return table.rows().stream().mapToLong(row -> row.get(column).length()).sum();
    }

    /** Per cent of the filled cells. */
    private static long share(PastedTable table, int column, java.util.function.Predicate<String> fits) {
        List<String> filled = table.rows().stream().map(row -> row.get(column)).filter(cell -> !cell.isEmpty()).toList();
        return filled.isEmpty() ? 0 : filled.stream().filter(fits).count() * 100 / filled.size();
    }
}
