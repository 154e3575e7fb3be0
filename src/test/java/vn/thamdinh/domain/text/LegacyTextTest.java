package vn.thamdinh.domain.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thamdinh.domain.text.LegacyText.Coding;

class LegacyTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "X· TiÕn H\u00ADng|Xã Tiến Hưng",
        "ThÞ trÊn §øc Phong|Thị trấn Đức Phong",
        "Bï Gia MËp|Bù Gia Mập",
        "Céng hoµ x· héi chñ nghÜa ViÖt Nam|Cộng hoà xã hội chủ nghĩa Việt Nam",
        "®· ký ®ñ|đã ký đủ"})
    void textOfAbcFontsIsRecognisedAndRead(String coded, String readable) {
        assertEquals(Optional.of(Coding.TCVN3), LegacyText.suspected(coded));
        assertEquals(readable, LegacyText.decode(coded, Coding.TCVN3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Xaõ Tieán Höng|Xã Tiến Hưng",
        "Thò traán Ñöùc Phong|Thị trấn Đức Phong",
        "Buø Gia Maäp|Bù Gia Mập",
        "Coäng hoaø xaõ hoäi chuû nghóa Vieät Nam|Cộng hoà xã hội chủ nghĩa Việt Nam",
        "ÑAÊK Ô|ĐĂK Ơ"})
    void textOfVniFontsIsRecognisedAndRead(String coded, String readable) {
        assertEquals(Optional.of(Coding.VNI), LegacyText.suspected(coded));
        assertEquals(readable, LegacyText.decode(coded, Coding.VNI));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Xã Tiến Hưng", "thiếu chữ ký", "xã", "Hoà", "hóa", "Thuý", "quý II", "Lý do: đã đủ", "8,5 m²",
        "20 °C ± 1", "UBND xã có", "Müller", "Đăk Ơ", "à", "khóa sổ", "ngoài", "mía", "thuyền", "sáu tháng"})
    void vietnameseInUnicodeAndOtherTextAreLeftAlone(String text) {
        assertEquals(Optional.empty(), LegacyText.suspected(text));
    }

    @Test
    void textThatIsUnicodeAlreadyIsNotReadAgain() {
        assertEquals("Xã Tiến Hưng", LegacyText.decode("Xã Tiến Hưng", Coding.TCVN3));
    }

    @ParameterizedTest
    @CsvSource({".VnTime,TCVN3", ".VnArialH,TCVN3", "VNI-Times,VNI", "Times New Roman,", "Vni Book,VNI"})
    void fontsTellTheCoding(String font, Coding coding) {
        assertEquals(Optional.ofNullable(coding), LegacyText.ofFont(font));
        assertEquals(font.endsWith("H"), LegacyText.showsCapitals(font));
    }
}
