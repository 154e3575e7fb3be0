package vn.thamdinh.wire.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "=1+1|'=1+1", "@SUM(A1)|'@SUM(A1)", "-2+3+cmd!A0|'-2+3+cmd!A0", "+cmd!A0|'+cmd!A0", "- Chưa niêm yết|'- Chưa niêm yết",
        "-1,5|-1,5", "+3|+3", "-12.25%|-12.25%", "Xã Tân Lập|Xã Tân Lập", "-|'-"})
    void whatASpreadsheetWouldComputeIsText(String cell, String written) {
        assertEquals("\uFEFF" + written + "\r\n", new String(TableText.of(List.of(List.of(cell))),
                StandardCharsets.UTF_8));
    }
}
