package vn.thamdinh.benchmark;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import vn.thamdinh.documents.artwork.ArtworkPdf;
import vn.thamdinh.documents.composed.ComposedDocument;
import vn.thamdinh.documents.composed.ComposedDocument.Drawn;
import vn.thamdinh.documents.composed.Composer;
import vn.thamdinh.documents.composed.DocumentFacts;
import vn.thamdinh.documents.composed.DocumentTable;
import vn.thamdinh.documents.composed.DocumentTable.Align;
import vn.thamdinh.documents.composed.DocumentTable.Column;
import vn.thamdinh.documents.composed.DocumentWording;
import vn.thamdinh.documents.docx.DocxWriter;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.official.Marks;
import vn.thamdinh.documents.official.OfficialText;
import vn.thamdinh.documents.pdf.PdfMetadata;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.documents.signboard.DecisionReference;
import vn.thamdinh.documents.signboard.Signboard;
import vn.thamdinh.documents.signboard.SignboardArtwork;
import vn.thamdinh.documents.signboard.SignboardWriter;
import vn.thamdinh.documents.signboard.design.DesignReading;
import vn.thamdinh.documents.template.TemplateRenderer;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.wire.programme.DocumentCatalogue;
import vn.thamdinh.wire.programme.ProgrammeReader;


/** The papers that a round ends with: an extract of the decision and a board for each of 22 communes, and a long annex. */
final class RoundPapers {
    /** Rows of about 60 wide pages. */
    static final int ANNEX_ROWS = 1250;
    private static final PdfMetadata BOARD = new PdfMetadata("Biển", "Biển", "UBND tỉnh",
            OffsetDateTime.parse("2024-12-05T08:30:00+07:00"), "a".repeat(64), "b".repeat(64));
    private static final DecisionReference DECISION = new DecisionReference("05/QĐ-UBND", LocalDate.of(2024, 12, 5),
            "7c1e09ab".repeat(8));

    private final Programme programme = ProgrammeReader.shipped(new ProgrammeId("cqtt-binh-phuoc-2024"));
    private final TemplateRenderer templates = new TemplateRenderer();
    private final PdfRenderer pdf = new PdfRenderer();
    private final SignboardArtwork drawing = new SignboardArtwork();

    /** A finished file, and what LibreOffice is given to make the same pages. */
    record Made(byte[] pdf, int pages, Callable<byte[]> word) {
    }

    /** The work in the order in which it is best begun: the longest paper first. */
    List<Callable<Made>> all(boolean withBoards) {
        List<Callable<Made>> work = new ArrayList<>();
        work.add(() -> made(annex(ANNEX_ROWS)));
        programme.units().forEach(unit -> work.add(() -> made(extract(unit))));
        if (withBoards) {
            programme.units().forEach(unit -> work.add(() -> board(unit)));
        }
        return work;
    }

    private static Made made(Drawn drawn) {
        return new Made(drawn.pdf().bytes(), drawn.pdf().pages(), () -> DocxWriter.write(drawn.text()));
    }

    private Made board(Unit unit) {
        Map<String, String> texts = new HashMap<>(programme.texts());
        texts.put("signboard.design.code", "yes");
        Signboard board = new SignboardWriter(programme, texts, DesignReading.of(texts).design(), false)
                .write(unit, Optional.of(DECISION));
        return new Made(ArtworkPdf.of(drawing.draw(board).artwork(), BOARD), 1, () -> BoardDocx.of(board));
    }

    private Drawn extract(Unit unit) {
        Map<String, String> values = values();
        values.put("unit", unit.fullName());
        values.put("UNIT", unit.fullName().toUpperCase(Locale.ROOT));
        values.put("unit-body", "Ủy ban nhân dân " + unit.fullName());
        String district = programme.district(unit.district()).orElseThrow().name();
        values.put("district", district);
        values.put("district-body", "Ủy ban nhân dân " + district);
        return render("recognition-extract", new DocumentFacts(values, lists(), Map.of()));
    }

    Drawn annex(int count) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 1; row <= count; row++) {
            Unit unit = programme.units().get(row % programme.units().size());
            rows.add(List.of(Integer.toString(row), programme.district(unit.district()).orElseThrow().name(),
                    unit.fullName(), "%02d,%02d".formatted(70 + row % 30, row % 100), Integer.toString(row), ""));
        }
        return render("score-summary", new DocumentFacts(values(), lists(), Map.of("results", DocumentTable.of(
                "Kết quả", List.of(Column.of("STT", 14, Align.CENTRE), Column.of("UBND cấp huyện", 60, Align.LEFT),
                        Column.of("UBND cấp xã", 0, Align.LEFT), Column.of("Tổng điểm", 24, Align.CENTRE),
                        Column.of("Hạng", 18, Align.CENTRE), Column.of("Ghi chú", 30, Align.LEFT)), rows))));
    }

    private Drawn render(String kindId, DocumentFacts facts) {
        DocumentKind kind = DocumentCatalogue.kind(programme, kindId).orElseThrow();
        ComposedDocument composed = new Composer(templates, new DocumentWording(kind, programme.texts()),
                programme.bases()).compose(facts, Map.of("signer", "Trần Tuệ Hiền"),
                        new Issuance.Issued(5, LocalDate.of(2024, 12, 2)), Marks.NONE,
                        new PdfMetadata(kind.title(), kind.title(), "UBND tỉnh", OffsetDateTime.of(2024, 12, 2, 8, 0, 0, 0,
                                ZoneOffset.ofHours(7)), "d".repeat(64), programme.hash().hex()));
        return composed.draw(pdf);
    }

    private Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        values.put("standard", programme.texts().get("standard"));
        values.put("STANDARD", programme.texts().get("standard").toUpperCase(Locale.ROOT));
        values.put("year", "2024");
        return values;
    }

    private Map<String, List<String>> lists() {
        return Map.of("law-bases", programme.texts().get("law-bases").lines().toList(), "programme-bases",
                programme.bases().stream().map(OfficialText::citation).toList());
    }
}
