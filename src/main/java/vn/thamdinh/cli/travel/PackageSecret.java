package vn.thamdinh.cli.travel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import picocli.CommandLine.Option;
import vn.thamdinh.cli.terminal.Terminal;

/** Where a package's passphrase comes from; it is told to the receiver by another way than the package. */
final class PackageSecret {

    /** Holds the passphrase where no file is named. */
    static final String VARIABLE = "THAM_DINH_PACKAGE_PASSPHRASE";

    @Option(names = "--package-passphrase-file", paramLabel = "FILE", descriptionKey = "package-passphrase-file")
    private Path file;

    /** Made by picocli. */
    PackageSecret() {
    }

    char[] of(Terminal terminal) throws IOException, Terminal.MissingSecret {
        return terminal.secret(Optional.ofNullable(file), VARIABLE, "secret.package");
    }

    /** The same where packages may need none: none where nobody gave one, or where whoever is asked gives no letter. */
    char[] ifAny(Terminal terminal) throws IOException {
        try {
            return terminal.secret(Optional.ofNullable(file), VARIABLE, "secret.package-if-any");
        } catch (Terminal.MissingSecret e) {
            return new char[0];
        }
    }
}
