import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes what Windows is given, from the project's folder after the program was built: {@code java Package.java OUT}.
 *
 * <p>On Windows: the folder {@code tham-dinh} with a trimmed runtime of its own and a cache of the start, the same as .zip, and
 * an .msi for one person. On other systems: {@code contents}, everything that goes into that folder but the runtime, so
 * that names, options and libraries can be looked at there.
 */
final class Package {

    /** Never to be changed: by it Windows knows a newer version for the same program. */
    private static final String UPGRADE = "6f1d2b0e-4c55-4b0b-9a9e-3c1f7d0a52e8";
    private static final String PASSPHRASE = "tap duot khoi dong 2024";
    private static final List<String> FX = List.of("base", "graphics", "controls", "fxml");
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");
    private static final Path JDK = Path.of(System.getProperty("java.home"));

    private final Path out;
    private final Path app;
    private final Path fx;
    private final Path natives;
    private final String version = version();

    private Package(Path out) throws IOException {
        this.out = Files.createDirectories(out).toRealPath();
        this.app = emptied(this.out.resolve("contents")).resolve("app");
        this.fx = emptied(this.out.resolve("fx"));
        this.natives = Files.createDirectories(app.resolveSibling("native"));
        Files.createDirectories(app);
    }

    static void main(String[] arguments) throws Exception {
        var made = new Package(Path.of(arguments.length == 0 ? "target/installer" : arguments[0]));
        made.contents();
        if (WINDOWS) {
            made.image();
            made.learn();
            made.zip();
            made.installer();
        } else {
            System.out.println("SKIPPED runtime, .zip and .msi: only Windows makes those for Windows");
        }
    }

    private void contents() throws Exception {
        for (Path jar : list(Path.of("target/tham-dinh/lib"), ".jar")) {
            Files.copy(jar, app.resolve(jar.getFileName()));
        }
        Files.copy(Path.of("LICENSE"), app.resolve("LICENSE.txt"));
        Files.copy(Path.of("installer/icon/made/tham-dinh.ico"), app.resolveSibling("tham-dinh.ico"));
        Files.write(app.resolveSibling("options.txt"), options(), StandardCharsets.UTF_8);
        for (String module : FX) {
            split(fxJar(module));
        }
    }

    /** JavaFX for Windows: from the program's folder if it was built there, else from Maven. */
    private Path fxJar(String module) throws Exception {
        Path there = Path.of("target/tham-dinh/lib/fx");
        String name = "javafx-" + module + "-" + property("javafx.version") + "-win.jar";
        if (Files.exists(there.resolve(name))) {
            return there.resolve(name);
        }
        Path fetched = Files.createDirectories(Path.of("target/fx-win"));
        if (!Files.exists(fetched.resolve(name))) {
            run(Map.of(), List.of(WINDOWS ? "mvn.cmd" : "mvn", "-B", "-ntp", "-q",
                    "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy",
                    "-Dartifact=org.openjfx:javafx-" + module + ":" + property("javafx.version") + ":jar:win",
                    "-DoutputDirectory=" + fetched, "-Dmdep.useBaseVersion=true"));
        }
        return fetched.resolve(name);
    }

    /** Libraries go beside the runtime's; inside the modules JavaFX would unpack them into the person's folder. */
    private void split(Path jar) throws IOException {
        try (ZipFile whole = new ZipFile(jar.toFile());
                ZipOutputStream module = new ZipOutputStream(Files.newOutputStream(fx.resolve(jar.getFileName())))) {
            for (ZipEntry entry : whole.stream().filter(each -> !each.isDirectory()).toList()) {
                try (InputStream in = whole.getInputStream(entry)) {
                    if (entry.getName().endsWith(".dll")) {
                        Files.copy(in, natives.resolve(Path.of(entry.getName()).getFileName().toString()));
                    } else {
                        module.putNextEntry(new ZipEntry(entry.getName()));
                        in.transferTo(module);
                    }
                }
            }
        }
    }

    private void image() throws Exception {
        Path console = out.resolve("console.properties");
        Files.writeString(console, "win-console=true\nwin-shortcut=false\nwin-menu=false\n");
        List<String> line = new ArrayList<>(List.of(JDK.resolve("bin/jpackage.exe").toString(), "--type", "app-image",
                "--name", "Tham Dinh", "--app-version", version, "--vendor", "Thẩm Định",
                "--description", "Thẩm Định", "--icon", "installer\\icon\\made\\tham-dinh.ico",
                "--input", app.toString(), "--main-jar", "tham-dinh-" + version + ".jar",
                "--main-class", "vn.thamdinh.app.Main", "--module-path", fx.toString(),
                "--add-modules", String.join(",", Files.readAllLines(Path.of("installer/modules.txt"))),
                "--jlink-options", "--strip-debug --no-man-pages --no-header-files --compress=zip-6 --include-locales=en,vi",
                "--add-launcher", "tham-dinh=" + console, "--dest", out.toString()));
        options().forEach(option -> line.addAll(List.of("--java-options", option)));
        line.addAll(List.of("--java-options", "-XX:AOTCache=$APPDIR\\tham-dinh.aot"));
        emptied(out.resolve("Tham Dinh"));
        Files.delete(out.resolve("Tham Dinh"));
        run(Map.of(), line);
        for (Path library : list(natives, ".dll")) {
            Files.copy(library, out.resolve("Tham Dinh/runtime/bin").resolve(library.getFileName()),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Starts the program once, opens a round of made-up data and goes through places, so that the cache knows them. */
    private void learn() throws Exception {
        Path image = out.resolve("Tham Dinh");
        Path home = emptied(out.resolve("learning"));
        Path round = home.resolve("round");
        Map<String, String> surroundings = Map.of("LOCALAPPDATA", home.toString(), "APPDATA", home.toString(),
                "THAM_DINH_PASSPHRASE", PASSPHRASE);
        run(surroundings, List.of(image.resolve("tham-dinh.exe").toString(), "rehearse", "--out", round.toString(),
                "--members", "2", "--seed", "1"));
        Path state = Files.createDirectories(home.resolve("Tham Dinh"));
        copyTree(round.resolve(".trang-thai"), state);
        Files.writeString(state.resolve("recent-folder.txt"), round.resolve("workspaces/thu-ky").toString());
        Path inside = image.resolve("app");
        List<String> line = new ArrayList<>(List.of(image.resolve("runtime/bin/java.exe").toString()));
        options().forEach(option -> line.add(option.replace("$APPDIR", inside.toString())));
        line.addAll(List.of("-XX:AOTCacheOutput=" + inside.resolve("tham-dinh.aot"), "-Dglass.platform=Headless",
                "-Dprism.order=sw", "-Dthamdinh.leave=walked", "-cp", classPath(inside), "vn.thamdinh.app.Main"));
        run(surroundings, line);
        emptied(home);
        Files.delete(home);
    }

    /** In the order of the launcher's own settings, which the cache is compared with. */
    private static String classPath(Path inside) throws IOException {
        try (Stream<String> lines = Files.lines(inside.resolve("Tham Dinh.cfg"))) {
            return String.join(";", lines.filter(each -> each.startsWith("app.classpath="))
                    .map(each -> each.substring("app.classpath=".length()).replace("$APPDIR", inside.toString()))
                    .toList());
        }
    }

    private void zip() throws IOException {
        Path image = out.resolve("Tham Dinh");
        try (ZipOutputStream zip = new ZipOutputStream(
                Files.newOutputStream(out.resolve("tham-dinh-" + version + "-windows.zip")));
                Stream<Path> files = Files.walk(image)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(out.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }
    }

    private void installer() throws Exception {
        List<String> line = new ArrayList<>(List.of(JDK.resolve("bin/jpackage.exe").toString(), "--type", "msi",
                "--app-image", out.resolve("Tham Dinh").toString(), "--name", "Tham Dinh", "--app-version", version,
                "--vendor", "Thẩm Định", "--description", "Thẩm định, công nhận xã, phường, thị trấn; không cần mạng",
                "--license-file", "LICENSE", "--win-per-user-install", "--win-upgrade-uuid", UPGRADE,
                "--win-menu", "--win-menu-group", "Thẩm Định", "--win-shortcut", "--install-dir", "Tham Dinh",
                "--dest", out.toString()));
        for (Path association : list(Path.of("installer/windows"), ".properties")) {
            line.addAll(List.of("--file-associations", association.toString()));
        }
        run(Map.of(), line);
    }

    private static List<String> options() throws IOException {
        List<String> options = new ArrayList<>(List.of("-Dthamdinh.home=$APPDIR"));
        Files.readAllLines(Path.of("installer/java-options.txt")).stream().filter(each -> !each.isBlank())
                .forEach(options::add);
        return options;
    }

    private static void run(Map<String, String> surroundings, List<String> line) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(line).inheritIO();
        builder.environment().putAll(surroundings);
        int code = builder.start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(line.getFirst() + " ended with " + code);
        }
    }

    private static String version() throws IOException {
        return found("<version>([0-9.]+)(-SNAPSHOT)?</version>");
    }

    private static String property(String name) throws IOException {
        return found("<" + Pattern.quote(name) + ">([^<]+)<");
    }

    private static String found(String expression) throws IOException {
        Matcher matcher = Pattern.compile(expression).matcher(Files.readString(Path.of("pom.xml")));
        if (!matcher.find()) {
            throw new IllegalStateException("pom.xml has no " + expression);
        }
        return matcher.group(1);
    }

    private static List<Path> list(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static Path emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(folder);
    }
}
