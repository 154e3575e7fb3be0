package vn.thamdinh.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

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
import vn.thamdinh.documents.template.TemplateRenderer;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.wire.programme.DocumentCatalogue;
import vn.thamdinh.wire.programme.ProgrammeReader;

/**
 * Speed of a round's papers: an extract of the decision for each of 22 communes and one annex of about 60 pages, against
 * LibreOffice converting the same pages. Arguments: runs (5), folder (a new one).
 */
public final class DocumentsBenchmark {
    private static final int ANNEX_ROWS = 1250;

    private final Programme programme = ProgrammeReader.shipped(new ProgrammeId("cqtt-binh-phuoc-2024"));
    private final TemplateRenderer templates = new TemplateRenderer();
    private final PdfRenderer pdf = new PdfRenderer();

    /** Runs and prints. */
    public static void main(String[] args) throws Exception {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        Path folder = args.length > 1 ? Files.createDirectories(Path.of(args[1]))
                : Files.createTempDirectory("documents-benchmark");
        new DocumentsBenchmark().run(runs, folder);
    }

    private void run(int runs, Path folder) throws Exception {
        Path word = Files.createDirectories(folder.resolve("docx"));
        List<Drawn> drawn = List.of();
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            drawn = IntStream.rangeClosed(0, programme.units().size()).parallel().mapToObj(this::paper).toList();
            double ours = seconds(start);
            for (int at = 0; at < drawn.size(); at++) {
                Files.write(folder.resolve(at + ".pdf"), drawn.get(at).pdf().bytes());
            }
            System.out.printf(Locale.ROOT, "run %d: %d files, %d pages in %.2f s%n", run + 1, drawn.size(),
                    drawn.stream().mapToInt(each -> each.pdf().pages()).sum(), ours);
            if (run == runs - 1) {
                compare(folder, word, drawn, ours);
            }
        }
    }

    /** LibreOffice on the editable copies of the same documents: all in one call, and one call for each. */
    private static void compare(Path folder, Path word, List<Drawn> drawn, double ours) throws Exception {
        List<String> files = new ArrayList<>();
        for (int at = 0; at < drawn.size(); at++) {
            Path file = word.resolve(at + ".docx");
            Files.write(file, DocxWriter.write(drawn.get(at).text()));
            files.add(file.toString());
        }
        long start = System.nanoTime();
        convert(folder, files);
        double together = seconds(start);
        start = System.nanoTime();
        for (String file : files) {
            convert(folder, List.of(file));
        }
        double oneByOne = seconds(start);
        System.out.printf(Locale.ROOT, "LibreOffice in one call %.1f s, %.1f times as long; one call each %.1f s, "
                + "%.1f times as long%n", together, together / ours, oneByOne, oneByOne / ours);
    }

    private static void convert(Path folder, List<String> files) throws Exception {
        List<String> command = new ArrayList<>(List.of("soffice", "--headless",
                "-env:UserInstallation=file://" + folder.toAbsolutePath().resolve("profile"), "--convert-to", "pdf",
                "--outdir", folder.resolve("converted").toString()));
        command.addAll(files);
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("soffice " + process.exitValue());
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private Drawn paper(int index) {
        return index < programme.units().size() ? extract(programme.units().get(index)) : annex();
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

    private Drawn annex() {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 1; row <= ANNEX_ROWS; row++) {
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
