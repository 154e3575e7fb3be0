package vn.thamdinh.usecase.signing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Key files as an agency has them, made by the JDK's keytool. */
public final class KeyFiles {
    public static final String PASSWORD = "mat-khau-khoa";
    public static final String HOLDER = "ỦY BAN NHÂN DÂN TỈNH BÌNH PHƯỚC";

    private KeyFiles() {
    }

    /** Valid through the year 2026. */
    public static Path make(Path file, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", "k", "-keystore", file.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD,
                "-dname", "CN=" + HOLDER + ", O=UBND, C=VN", "-startdate", "2026/01/01 00:00:00", "-validity", "364",
                "-J-Dsun.jnu.encoding=UTF-8", "-J-Dfile.encoding=UTF-8"));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
        return file;
    }
}
