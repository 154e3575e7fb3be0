package vn.thamdinh.seal;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Programs of others that our files must work with; tests are skipped where they are not installed. */
public final class Tool {

    private Tool() {
    }

    public record Result(int exit, byte[] output) {

        public String text() {
            return new String(output, StandardCharsets.UTF_8);
        }
    }

    public static void assumePresent(String... programs) {
        for (String program : programs) {
            Assumptions.assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, program))), program + " is not installed");
        }
    }

    public static Result run(byte[] input, String... command) throws Exception {
        Path in = Files.write(Files.createTempFile("tool", ".in"), input);
        Path out = Files.createTempFile("tool", ".out");
        try {
            Process process = new ProcessBuilder(command).redirectInput(in.toFile()).redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(command[0] + " does not end");
            }
            return new Result(process.exitValue(), Files.readAllBytes(out));
        } finally {
            Files.delete(in);
            Files.delete(out);
        }
    }
}
