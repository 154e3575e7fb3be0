package vn.thamdinh.usecase.document;

import static vn.thamdinh.fixture.Office.done;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
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
import vn.thamdinh.usecase.Desk;

/** All kinds of one round, each about the first thing that it can be about. */
final class KindsOfRound {
    private final Desk desk;

    KindsOfRound(Desk desk) {
        this.desk = desk;
    }

    /** The kinds that can be made now: those of recognised units only where there is one. */
    List<DocumentKind> kinds() {
        return desk.documents().compose().kinds().stream().filter(kind -> about(kind).isPresent()).toList();
    }

    /** What a document of that kind is about here. */
    Optional<String> about(DocumentKind kind) {
        return switch (kind.about()) {
            case ROUND -> Optional.of("");
            case DISTRICT -> Optional.of(Office.programme(desk).districts().getFirst().id().code());
            case UNIT -> Office.programme(desk).units().stream().map(Unit::id).map(id -> id.code()).skip(2).findFirst();
            case RECOGNISED_UNIT -> desk.views().results().recognised().stream().map(UnitResult::unit)
                    .map(unit -> unit.id().code()).findFirst();
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
                || field.preset().contains("report-") || field.preset().contains("council-chair"))
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
