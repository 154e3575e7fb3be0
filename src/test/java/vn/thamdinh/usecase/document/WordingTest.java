package vn.thamdinh.usecase.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thamdinh.documents.composed.CompositionProblem;
import vn.thamdinh.documents.composed.CompositionProblem.Problem;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.document.LegalBasis;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.document.DocumentProblem.Sort;
import vn.thamdinh.usecase.document.wording.WordedText;

/** Texts, templates and legal bases, as the secretariat words them otherwise. */
class WordingTest extends SecretaryAtDesk {
    private static final String SUBJECT = "council-decision.subject";

    private DocumentKind kind() {
        return desk.documents().compose().kind("council-decision").orElseThrow();
    }

    private String html() {
        return done(desk.documents().compose().compose(kind(), "", Map.of(), new Issuance.Draft())).html().getFirst();
    }

    @Test
    void aTextIsChangedCheckedAndTakenBackToItsOriginal() {
        done(desk.documents().wordings().change(SUBJECT, "Về việc thành lập “Hội đồng” & Tổ <giúp việc>"));
        assertTrue(html().contains("&amp; Tổ &lt;giúp"), html());
        WordedText text = desk.documents().wordings().find(SUBJECT).orElseThrow();
        assertTrue(text.own().isPresent() && !text.original().equals(text.now()));
        desk = office.reopen("thu-ky", desk);
        assertTrue(html().contains("&amp; Tổ"));
        done(desk.documents().wordings().original(SUBJECT));
        assertFalse(html().contains("&amp; Tổ"));
        assertEquals(Reason.NOT_FOUND, refused(desk.documents().wordings().original(SUBJECT)));
        assertEquals(Reason.NOT_FOUND, refused(desk.documents().wordings().change("khong-co.body", "x")));
    }

    @Test
    void whatIsUnknownIsNamedWithItsLine() {
        String body = "Điều 1. Đúng {year}\nĐiều 2. {khong-co} và {cite:1/KHONG-CO}\n{table:khong-co}\n{lines:khong-co}\nthừa }";
        List<String> found = desk.documents().wordings().check(kind(), "council-decision.body", body).stream()
                .map(problem -> problem.line() + " " + problem.sort()).toList();
        assertEquals(List.of("2 " + Sort.UNKNOWN_PLACE, "2 " + Sort.UNKNOWN_BASIS, "3 " + Sort.UNKNOWN_TABLE,
                "4 " + Sort.UNKNOWN_LIST, "5 " + Sort.STRAY_BRACE), found);
        assertEquals(List.of(), desk.documents().wordings().check(kind(), SUBJECT, "Đúng {year}"));
        assertEquals(Sort.NO_SHAPE, desk.documents().wordings().check(kind(), SUBJECT, "Chữ 漢").getFirst().sort());
        assertEquals(Arrays.stream(Problem.values()).map(Enum::name).toList(),
                Arrays.stream(Sort.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"body { background: url(file:///etc/passwd); }", "@import 'http://x/y.css';",
        "p::before { content: url (x) }", "</style><script>1</script>", "{% import \"x\" %}", "{{ range(1, 9999999) }}",
        "{% for i in 1..99999999 %}{% endfor %}", "{% include \"official.css\" %}", "{{ khong_co }}", "{% if %}",
        "{{ title.getClass().forName('java.lang.Runtime') }}"})
    void aTemplateThatIsNotSafeIsRefusedAndChangesNothing(String css) {
        String before = html();
        assertEquals(Reason.BAD_WORDING, refused(desk.documents().wordings().change("template:official.css",
                "p { margin: 0; }\n" + css)));
        assertEquals(before, html());
    }

    @Test
    void aTemplateOfOneKindLeavesAllOthersAlone() {
        String own = "p { margin-top: 9pt; }";
        done(desk.documents().wordings().change("template:council-decision/official.css", own));
        assertTrue(html().contains(own));
        DocumentKind other = desk.documents().compose().kind("plan-decision").orElseThrow();
        assertFalse(done(desk.documents().compose().compose(other, "", Map.of(), new Issuance.Draft())).html().getFirst()
                .contains(own));
        List<CompositionProblem> broken = done(desk.documents().wordings().draft(other,
                Map.of("template:plan-decision/document.html", "<html>\n<p>\n</html>"))).problems();
        assertTrue(broken.stream().anyMatch(problem -> problem.problem() == Problem.BAD_TEMPLATE), broken::toString);
    }

    @Test
    void aBasisOfItsOwnIsCitedInFullOnceAndShortlyAfterwards() {
        done(desk.documents().bases().put(new LegalBasis("Quyết định", "9/QĐ-UBND", LocalDate.of(2024, 1, 2),
                "Ủy ban nhân dân tỉnh Bình Phước", "về việc phân công nhiệm vụ", "Công báo")));
        done(desk.documents().wordings().change("council-decision.body",
                "Điều 1. Theo {cite:9/QĐ-UBND}.\nĐiều 2. Lại theo {cite:9/QĐ-UBND}."));
        String html = html();
        assertEquals(2, html.split("phân công nhiệm vụ", -1).length, html);
        String key = desk.documents().bases().all().getLast().key().orElseThrow();
        done(desk.documents().bases().takeOut(key));
        assertEquals(Reason.NOT_FOUND, refused(desk.documents().bases().takeOut(key)));
        assertTrue(desk.documents().wordings().check(kind(), "council-decision.body",
                "Theo {cite:9/QĐ-UBND}").stream().anyMatch(problem -> problem.sort() == Sort.UNKNOWN_BASIS));
    }
}
