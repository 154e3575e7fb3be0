package vn.thamdinh.usecase.studio.paste;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.usecase.studio.Change;
import vn.thamdinh.usecase.studio.DraftState;
import vn.thamdinh.usecase.studio.Place;
import vn.thamdinh.usecase.studio.Seed;
import vn.thamdinh.wire.programme.ProgrammeFiles;
import vn.thamdinh.wire.sheet.CsvTable;

/**
 * A list of units as offices have it: with a column of districts, or with lines that name a district above its units.
 * Codes are taken from the list, else from the lists of units that come with the program, else made.
 */
public final class UnitsPaste {
    private static final Place UNITS = Place.UNITS;
    private static final Place DISTRICTS = Place.PROGRAMME.at("districts");
    private static final Pattern DISTRICT = Pattern.compile("(?i)^(huyện|thị xã|thành phố|quận|tp\\.?|tx\\.?)\\s+\\S.*");
    private static final Pattern UNIT = Pattern.compile("(?i)^(xã|phường|thị trấn|đặc khu)\\s+(\\S.*)$");
    private static final Pattern CODE = Pattern.compile("[0-9]{3,6}|[A-Z]{1,6}[0-9]{1,6}");
    private static final List<String> HEADINGS = List.of("stt", "tt", "ma", "ma don vi", "ten don vi", "don vi", "xa phuong",
            "huyen", "cap huyen", "ten xa", "xa phuong thi tran", "cap xa", "dia phuong");

    /** A unit as it was understood. */
    public record Line(String code, boolean codeMade, String prefix, String name, String district) {
    }

    private final Map<String, String> districts = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, String> known = new HashMap<>();
    private String district = "";

    private UnitsPaste() {
    }

    /** Reads the list; districts that the draft has already keep their codes. */
    public static UnitsPaste read(PastedTable table, DraftState draft) {
        UnitsPaste paste = new UnitsPaste();
        paste.learn();
        draft.items(DISTRICTS).forEach(item -> paste.districts.put(draft.text(item.at("name")),
                draft.text(item.at("code"))));
        table.rows().forEach(paste::take);
        return paste;
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** Districts by name, with their codes, those of the draft among them. */
    public Map<String, String> districts() {
        return Map.copyOf(districts);
    }

    public long madeCodes() {
        return lines.stream().filter(Line::codeMade).count();
    }

    /** Puts the units in place of the draft's, with the districts that they need. */
    public Change replace() {
        List<Change> changes = new ArrayList<>();
        changes.add(Change.put(DISTRICTS, Seed.list(districts.entrySet().stream()
                .filter(each -> lines.stream().anyMatch(line -> line.district().equals(each.getKey())))
                .map(each -> Seed.group("code", each.getValue(), "name", each.getKey())).toArray(Seed[]::new))));
        changes.add(Change.put(UNITS, Seed.list(lines.stream().map(line -> Seed.group("code", line.code(), "prefix",
                line.prefix(), "name", line.name(), "district", districts.get(line.district()), "aliases", "",
                "note", "")).toArray(Seed[]::new))));
        return Change.all(changes);
    }

    private void learn() {
        for (ProgrammeId id : ProgrammeFiles.shippedIds()) {
            ProgrammeFiles files = ProgrammeFiles.shipped(id);
            for (String file : List.of(ProgrammeFiles.ALL_UNITS, ProgrammeFiles.UNITS)) {
                files.text(file).map(CsvTable::parse).ifPresent(csv -> csv.rows().forEach(row -> known.putIfAbsent(
                        key(row.cell("prefix"), row.cell("name")), row.cell("code"))));
            }
        }
    }

    private static String key(String prefix, String name) {
        return Folding.key(prefix + " " + name);
    }

    private void take(List<String> row) {
        Optional<Matcher> unit = row.stream().map(UNIT::matcher).filter(Matcher::matches).findFirst();
        Optional<String> inRow = row.stream().filter(cell -> DISTRICT.matcher(cell).matches()).findFirst();
        if (row.stream().anyMatch(cell -> HEADINGS.contains(Folding.key(cell).replaceAll("[^a-z]+", " ").strip()))) {
            return;
        }
        if (unit.isEmpty() && inRow.isPresent()) {
            district = tidy(inRow.get());
            return;
        }
        Optional<String> bare = row.stream().filter(cell -> cell.matches(".*\\p{L}{2}.*") && !CODE.matcher(cell).matches()
                && inRow.filter(cell::equals).isEmpty()).findFirst();
        if (unit.isEmpty() && bare.isEmpty()) {
            return;
        }
        String prefix = unit.map(found -> capital(found.group(1))).orElse("Đơn vị");
        String name = unit.map(found -> tidy(found.group(2))).orElseGet(() -> tidy(bare.orElseThrow()));
        add(row, prefix, name, inRow.map(UnitsPaste::tidy).orElse(district));
    }

    private void add(List<String> row, String prefix, String name, String of) {
        String where = of.isEmpty() ? "Toàn địa bàn" : of;
        districts.computeIfAbsent(where, _ -> free(98_000, districts.values()));
        List<String> taken = lines.stream().map(Line::code).toList();
        Optional<String> given = row.stream().filter(cell -> CODE.matcher(cell).matches()).findFirst()
                .or(() -> Optional.ofNullable(known.get(key(prefix, name)))).filter(code -> !taken.contains(code));
        lines.add(new Line(given.orElseGet(() -> free(90_000, taken)), given.isEmpty(), prefix, name, where));
    }

    /** A code of five digits beyond those that statistics use. */
    private static String free(int base, Collection<String> taken) {
        int number = base + taken.size() + 1;
        while (taken.contains(Integer.toString(number))) {
            number++;
        }
        return Integer.toString(number);
    }

    private static String tidy(String cell) {
        return cell.replaceAll("\\s+", " ").replaceAll("[:;,.]$", "").strip();
    }

    private static String capital(String word) {
        String tidy = tidy(word).toLowerCase(java.util.Locale.ROOT);
        return Character.toUpperCase(tidy.charAt(0)) + tidy.substring(1);
    }
}
