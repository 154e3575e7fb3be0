package vn.thamdinh.usecase.document;

import static vn.thamdinh.fixture.Office.done;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

import vn.thamdinh.documents.composed.ComposedDocument;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.inspection.Side;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.inspection.Observation;
import vn.thamdinh.usecase.inspection.RecordVisit.Person;

/** All kinds of one round, each about the first thing that it can be about. */
final class KindsOfRound {
    private final Desk desk;
    private List<DocumentKind> kinds = List.of();

    KindsOfRound(Desk desk) {
        this.desk = desk;
    }

    /** The kinds that can be made now: those of recognised units only where there is one. */
    List<DocumentKind> kinds() {
        if (kinds.isEmpty()) {
            kinds = made();
        }
        return kinds;
    }

    private List<DocumentKind> made() {
        return desk.documents().compose().kinds().stream().filter(kind -> about(kind)
                .filter(about -> desk.documents().compose().facts(kind, about) instanceof Outcome.Done).isPresent()).toList();
    }

    /** Begins what kinds need that have something outstanding or a visit: a question to a unit, and a visit to it. */
    KindsOfRound begun() {
        UnitId unit = Office.unit(desk, 2);
        done(desk.explanationRound().askUnit().ask(unit, Office.component(desk, 0), "Vì sao trễ 3 hồ sơ?",
                Optional.empty()));
        VisitId visit = done(desk.recordVisit().begin(unit, LocalDate.of(2024, 11, 5), "Phòng họp", List.of(), ""));
        done(desk.recordVisit().welcome(visit, List.of(
                new Person("Ông Nguyễn Văn An", "Trưởng đoàn", "Sở Nội vụ", Side.TEAM),
                new Person("Ông Điểu Sơn", "Chủ tịch", "UBND xã", Side.UNIT))));
        done(desk.recordVisit().find(visit, new Observation(Optional.empty(), Optional.of(Office.component(desk, 0)),
                FindingVerdict.PARTLY, "Bảng niêm yết thiếu 12 thủ tục. " + "“Rất dài” & <thẻ> ".repeat(20), "",
                "Niêm yết bổ sung", Optional.of(LocalDate.of(2024, 11, 20)), "Chúng tôi nhận thiếu sót"), ""));
        return this;
    }

    /** What a document of that kind is about here. */
    Optional<String> about(DocumentKind kind) {
        return switch (kind.about()) {
            case ROUND -> Optional.of("");
            case DISTRICT -> Optional.of(Office.programme(desk).districts().getFirst().id().code());
            case UNIT -> Office.programme(desk).units().stream().map(Unit::id).map(id -> id.code()).skip(2).findFirst();
            case RECOGNISED_UNIT -> desk.views().results().recognised().stream().map(UnitResult::unit)
                    .map(unit -> unit.id().code()).findFirst();
            case VISIT -> desk.documents().compose().visits().stream().findFirst();
            case MEMBER -> Optional.of(desk.views().members().getFirst().id().value());
        };
    }

    ComposedDocument composed(DocumentKind kind, Map<String, String> fields, Issuance issuance) {
        return done(desk.documents().compose().compose(kind, about(kind).orElseThrow(), fields, issuance));
    }

    /** Every field that has no preset, filled in as a clerk would. */
    static Map<String, String> filled(DocumentKind kind) {
        Map<String, String> filled = new HashMap<>();
        kind.fields().stream().filter(field -> field.preset().isEmpty()
                || field.preset().contains("decision-") || field.preset().contains("submission-")
                || field.preset().contains("report-") || field.preset().contains("council-chair")
                || field.preset().contains("called-") || field.preset().contains("held-place"))
                .forEach(field -> filled.put(field.id(), switch (field.sort()) {
                    case DATE -> "19/11/2024";
                    case TIME -> "8:05";
                    case NUMBER -> "2";
                    case LINES -> "Ý kiến thứ nhất, đã ghi\nÝ kiến thứ hai, đã ghi";
                    case TEXT -> typed(field.id());
                }));
        filled.remove("authority");
        return filled;
    }

    private static String typed(String id) {
        return switch (id) {
            case "signer", "person", "head-counter", "chair" -> "Trần Thị Bình";
            case "meeting-place" -> "Phòng họp số 2, Sở Nội vụ";
            case "of-number" -> "25/QĐ-UBND";
            case String number when number.endsWith("number") || number.startsWith("report") -> "25/TTr-SNV";
            default -> "nội dung đã ghi";
        };
    }

    /** All its text, composed letters, any white space as one blank. */
    static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            // A mark across the page is not the text printed twice.
            stripper.setSuppressDuplicateOverlappingText(false);
            return Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFC)
                    .replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the file into the folder that {@code -Dthamdinh.look} names, to be looked at. */
    static void look(String name, byte[] pdf) {
        String folder = System.getProperty("thamdinh.look");
        if (folder != null) {
            try {
                Files.createDirectories(Path.of(folder));
                Files.copy(new ByteArrayInputStream(pdf), Path.of(folder, name + ".pdf"),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
