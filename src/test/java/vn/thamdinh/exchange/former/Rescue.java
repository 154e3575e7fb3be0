package vn.thamdinh.exchange.former;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Opens a package as its specification says: age, tar, sha512sum. Skipped, saying so, where they are not installed. */
final class Rescue {
    private Rescue() {
    }

    static void assumeTools() {
        for (String program : List.of("age", "tar", "sha512sum", "python3")) {
            boolean present = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
            if (!present) {
                System.out.println("not tried: opening a package without the program, " + program
                        + " is not installed");
            }
            Assumptions.assumeTrue(present, program + " is not installed");
        }
    }

    /** Unpacks into the folder and hands back what {@code sha512sum -c} printed. */
    static String open(Path file, Path folder, String passphrase) throws Exception {
        Path terminal = Path.of("src", "test", "resources", "seal", "answer-tty.py").toAbsolutePath();
        run(folder, "python3", terminal.toString(), passphrase, "age", "-d", "-o", "goi.tar", file.toString());
        run(folder, "tar", "-xf", "goi.tar");
        return run(folder, "sha512sum", "-c", "manifest.sha512");
    }

    private static String run(Path folder, String... command) throws Exception {
        Path out = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(out.toFile()).start();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException(command[0] + " does not end");
        }
        String said = Files.readString(out, StandardCharsets.UTF_8);
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command[0] + ": " + said);
        }
        return said;
    }
}
