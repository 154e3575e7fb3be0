package vn.thamdinh.domain.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitNamesTest {
    private final UnitNames names = new UnitNames(List.of(
            unit("00127", "Xã", "Thọ Sơn", "Thọ Sơn Mới"), unit("25213", "Xã", "Đăk Ơ"),
            unit("25300", "Xã", "Hưng Phước"), unit("25301", "Phường", "Hưng Phước"), unit("25400", "Xã", "Bình Mình"),
            unit("25401", "Xã", "Bình Minh")));

    private static Unit unit(String code, String prefix, String name, String... aliases) {
        return new Unit(new UnitId(code), 1, prefix, name, new UnitId("689"), List.of(aliases), "");
    }

    private List<String> found(String written) {
        return names.find(written).stream().map(unit -> unit.id().code()).toList();
    }

    @Test
    void aCodeFindsItsUnitAlsoWithoutItsLeadingZeros() {
        assertEquals(List.of("00127"), found(" 00127 "));
        assertEquals(List.of("00127"), found("127"));
        assertEquals(List.of("00127"), found("0127"));
        assertEquals(List.of(), found("27"));
        assertEquals(List.of(), found("5213"));
    }

    @Test
    void aNameFindsItsUnitWithAndWithoutPrefixAndDiacritics() {
        for (String written : List.of("Xã Đăk Ơ", "đăk  ơ", "DAK O", "xa dak o", Normalizer.normalize("Đăk Ơ",
                Normalizer.Form.NFD))) {
            assertEquals(List.of("25213"), found(written), written);
        }
        assertEquals(List.of("00127"), found("xã thọ sơn mới"));
        assertEquals(List.of("00127"), found("Tho Son moi"));
    }

    @Test
    void thePrefixThatIsWrittenMustBeRight() {
        assertEquals(List.of("25300", "25301"), found("Hưng Phước"));
        assertEquals(List.of("25301"), found("Phường Hưng Phước"));
        assertEquals(List.of(), found("Phường Đăk Ơ"));
    }

    @Test
    void diacriticsDecideWhereTheyAreWrittenAndNothingIsGuessedWhereTheyAreNot() {
        assertEquals(List.of("25401"), found("Bình Minh"));
        assertEquals(List.of("25401"), found(Normalizer.normalize("xã bình minh", Normalizer.Form.NFD)));
        assertEquals(List.of("25400", "25401"), found("binh minh"));
    }

    @Test
    void emptyAndUnknownWordsFindNothing() {
        assertEquals(List.of(), found(" "));
        assertEquals(List.of(), found("Xã"));
        assertEquals(List.of(), found("Không Có"));
    }
}
