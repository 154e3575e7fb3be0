package vn.thamdinh.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Speed of the exchange. Arguments: number of photos (500; 0 for the merge of scores instead), bytes of each (4,000,000), runs (3), folder (a new one).
 */
public final class ExchangeBenchmark {

    private ExchangeBenchmark() {
    }

    /** Runs and prints. */
    public static void main(String[] args) throws Exception {
        int photos = args.length > 0 ? Integer.parseInt(args[0]) : 500;
        int size = args.length > 1 ? Integer.parseInt(args[1]) : 4_000_000;
        int runs = args.length > 2 ? Integer.parseInt(args[2]) : 3;
        Path folder = args.length > 3 ? Files.createDirectories(Path.of(args[3]))
                : Files.createTempDirectory("exchange-benchmark");
        try {
            for (int run = 0; run < (photos == 0 ? runs : 0); run++) {
                new MergeBenchmark(folder.resolve("gop-" + run), 15).run();
            }
            if (photos == 0) {
                return;
            }
            try (var benchmark = new PhotoBenchmark(folder)) {
                benchmark.prepare(photos, size);
                for (int run = 0; run < runs; run++) {
                    benchmark.run();
                }
            }
        } finally {
            PhotoBenchmark.delete(folder);
        }
    }
}
