package vn.thamdinh.domain.survey.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {

    @ParameterizedTest
    @ValueSource(strings = {"0912345678", "0912 345 678", "0912.345.678", "+84 912-345-678", "84912345678",
        "gọi 0912345678 nhé", "(0271) 3 888 999", "079201001234"})
    void aTelephoneOrIdentityNumberIsNeverShownWhole(String text) {
        assertFalse(Masking.numbers(text).replaceAll("[^0-9]", "").length() > 4, Masking.numbers(text));
        assertTrue(Masking.numbers(text).contains("•••"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"21/10/2024 08:15:30", "2024-10-21 08:15", "Rất hài lòng", "Xã Đăk Ơ", "5", "1.234"})
    void answersUnitsAndTimesStayReadable(String text) {
        assertEquals(text, Masking.numbers(text));
    }

    @Test
    void addressesOfMachinesAndPeopleAreHidden() {
        assertEquals("•••", Masking.numbers("113.160.1.20"));
        assertEquals("•••", Masking.numbers("hanh@example.vn"));
    }

    @ParameterizedTest
    @CsvSource({"Họ và tên,Nguyễn Thị Hạnh,N•••", "Số điện thoại,0912345678,0•••", "Địa chỉ IP,10.0.0.1,1•••",
        "Xã,Đăk Ơ,Đăk Ơ", "Câu 1,Hài lòng,Hài lòng"})
    void examplesOfColumnsThatTellWhoAnsweredShowOneLetter(String header, String value, String shown) {
        assertEquals(shown, Masking.sample(header, value));
    }
}
