package vn.thamdinh.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import vn.thamdinh.benchmark.RoundPapers.Made;

/**
 * Speed of a round's papers: an extract of the decision and a signboard for each of 22 communes and one annex of about 60
 * pages, against LibreOffice converting the same pages of text. Then what pages cost as their number grows.
 * Arguments: runs (5), folder (a new one).
 */
public final class DocumentsBenchmark {
    private static final int[] ROWS = {310, 625, 1250, 2500};

    private final RoundPapers papers = new RoundPapers();

    /** Runs and prints. */
    public static void main(String[] args) throws Exception {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        Path folder = args.length > 1 ? Files.createDirectories(Path.of(args[1]))
                : Files.createTempDirectory("documents-benchmark");
        new DocumentsBenchmark().run(runs, folder);
    }

    private void run(int runs, Path folder) throws Exception {
        double[] seconds = new double[2];
        List<Made> all = List.of();
        for (int run = 1; run <= runs; run++) {
            for (int boards = 0; boards < 2; boards++) {
                long start = System.nanoTime();
                all = together(papers.all(boards == 1));
                seconds[boards] = seconds(start);
                System.out.printf(Locale.ROOT, "run %d: %d files, %d pages in %.2f s%n", run, all.size(),
                        all.stream().mapToInt(Made::pages).sum(), seconds[boards]);
            }
        }
        linear();
        compare(folder, all, seconds);
    }

    /** On both cores. */
    private static List<Made> together(List<Callable<Made>> work) throws Exception {
        try (ExecutorService cores = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Made> made = new ArrayList<>();
            for (Future<Made> one : cores.invokeAll(work)) {
                made.add(one.get());
            }
            return made;
        }
    }

    /** The last count of rows is twice as long as the work's annex. */
    private void linear() {
        for (int rows : ROWS) {
            long start = System.nanoTime();
            var pdf = papers.annex(rows).pdf();
            double taken = seconds(start);
            System.out.printf(Locale.ROOT, "%d pages in %.2f s, %.1f ms a page, %d KB%n", pdf.pages(), taken,
                    1000 * taken / pdf.pages(), pdf.bytes().length / 1024);
        }
    }

    /** LibreOffice on the editable copies of the same pages: all in one call, and one call for each; boards are last. */
    private static void compare(Path folder, List<Made> all, double[] ours) throws Exception {
        Path word = Files.createDirectories(folder.resolve("docx"));
        List<String> files = new ArrayList<>();
        for (Made one : all) {
            Files.write(folder.resolve(files.size() + ".pdf"), one.pdf());
            files.add(Files.write(word.resolve(files.size() + ".docx"), one.word().call()).toString());
        }
        int papers = 1 + (all.size() - 1) / 2;
        for (int boards = 0; boards < 2; boards++) {
            List<String> these = boards == 1 ? files : files.subList(0, papers);
            long start = System.nanoTime();
            convert(folder, these);
            double together = seconds(start);
            start = System.nanoTime();
            for (String file : these) {
                convert(folder, List.of(file));
            }
            double oneByOne = seconds(start);
            System.out.printf(Locale.ROOT, "%d files, boards %s: ours %.2f s; LibreOffice in one call %.1f s, %.1f times as"
                    + " long; one call each %.1f s, %.1f times as long%n", these.size(), boards == 1 ? "with" : "without",
                    ours[boards], together, together / ours[boards], oneByOne, oneByOne / ours[boards]);
        }
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
}
