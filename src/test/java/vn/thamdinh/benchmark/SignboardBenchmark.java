package vn.thamdinh.benchmark;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thamdinh.documents.artwork.Artwork;
import vn.thamdinh.documents.artwork.ArtworkPdf;
import vn.thamdinh.documents.artwork.ArtworkPng;
import vn.thamdinh.documents.artwork.ArtworkSvg;
import vn.thamdinh.documents.pdf.PdfMetadata;
import vn.thamdinh.documents.signboard.DecisionReference;
import vn.thamdinh.documents.signboard.SignboardArtwork;
import vn.thamdinh.documents.signboard.SignboardWriter;
import vn.thamdinh.documents.signboard.design.DesignReading;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.wire.programme.ProgrammeReader;

/**
 * How long the boards of a round take. Run by hand; {@code src/site/markdown/benchmarks.md} says how and what came out.
 */
public final class SignboardBenchmark {
    private static final PdfMetadata METADATA = new PdfMetadata("Biển", "Biển", "UBND",
            OffsetDateTime.parse("2024-12-05T08:30:00+07:00"), "a".repeat(64), "b".repeat(64));
    private static final int RUNS = 15;

    private SignboardBenchmark() {
    }

    /** Arguments: the number of runs; none for 15. */
    public static void main(String[] arguments) {
        int runs = arguments.length == 0 ? RUNS : Integer.parseInt(arguments[0]);
        Programme programme = ProgrammeReader.shipped(new ProgrammeId("cqtt-binh-phuoc-2024"));
        Map<String, String> texts = new HashMap<>(programme.texts());
        texts.put("signboard.design.code", "yes");
        texts.put("signboard.design.stars", "4");
        SignboardArtwork drawing = new SignboardArtwork();
        long[] draw = new long[runs];
        long[] pdf = new long[runs];
        long[] svg = new long[runs];
        long[] png = new long[runs];
        long bytes = 0;
        for (int run = 0; run < runs; run++) {
            long start = cpu();
            List<Artwork> boards = boards(programme, texts, drawing);
            draw[run] = cpu() - start;
            bytes = 0;
            for (Artwork board : boards) {
                long at = cpu();
                bytes += ArtworkPdf.of(board, METADATA).length;
                long then = cpu();
                ArtworkSvg.of(board);
                long next = cpu();
                ArtworkPng.of(board, 1200);
                pdf[run] += then - at;
                svg[run] += next - then;
                png[run] += cpu() - next;
            }
            if (run == 0) {
                System.out.printf("first run: draw %.0f ms, PDF %.0f ms%n", draw[0] / 1e6, pdf[0] / 1e6);
            }
        }
        System.out.printf("%d boards, %d KB of PDF; processor time, median of %d runs: draw %.0f ms, PDF %.0f ms, SVG %.0f ms, PNG %.0f ms%n",
                programme.units().size(), bytes / 1024, runs, median(draw), median(pdf), median(svg), median(png));
    }

    private static List<Artwork> boards(Programme programme, Map<String, String> texts, SignboardArtwork drawing) {
        var writer = new SignboardWriter(programme, texts, DesignReading.of(texts).design(), false);
        var decision = Optional.of(new DecisionReference("05/QĐ-UBND", LocalDate.of(2024, 12, 5), "7c1e09ab".repeat(8)));
        List<Artwork> boards = new ArrayList<>();
        for (Unit unit : programme.units()) {
            boards.add(drawing.draw(writer.write(unit, decision)).artwork());
        }
        return boards;
    }

    /** Processor time of this thread: what else the machine does is left out. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double median(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1e6;
    }
}
