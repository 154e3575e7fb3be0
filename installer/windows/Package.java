import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes what Windows is given, from the project's folder after the program was built: {@code java Package.java OUT}.
 *
 * <p>On Windows: the folder {@code Tham Dinh} with a trimmed runtime of its own, the same as .zip, and an .msi for one person.
 * Folders, menus and kinds of files have unaccented names there: the .msi is written in a code page without Vietnamese. On
 * other systems: {@code contents}, everything that goes into that folder but the runtime, so that names, options and
 * libraries can be looked at there.
 */
final class Package {

    /** Never to be changed: by it Windows knows a newer version for the same program. */
    private static final String UPGRADE = "6f1d2b0e-4c55-4b0b-9a9e-3c1f7d0a52e8";
    private static final int PATIENCE_MINUTES = 15;
    /** Of rehearsals that installers take along; it protects nothing. */
    private static final String PASSPHRASE = "tap duot khoi dong 2024";
    /** Of the window alone. The folder belongs to the person, and so does the archive in it. */
    private static final List<String> ARCHIVE =
            List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=$APPDIR\\tham-dinh.jsa", "-Xlog:cds*=off");
    private static final List<String> FX = List.of("base", "graphics", "controls", "fxml");
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");
    private static final Path JDK = Path.of(System.getProperty("java.home"));

    /** Of all jars; a whole, even second, as archives keep no finer one. */
    private static final FileTime MADE = FileTime.from(Instant.ofEpochSecond(Instant.now().getEpochSecond() / 2 * 2));

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
            made.lettered();
            made.learn();
            made.zip();
            made.installer();
        } else {
            System.out.println("SKIPPED runtime, .zip and .msi: only Windows makes those for Windows");
        }
    }

    private void contents() throws Exception {
        for (Path jar : list(Path.of("target/tham-dinh/lib"), ".jar")) {
            Path copy = Files.copy(jar, app.resolve(jar.getFileName()));
            Files.setLastModifiedTime(copy, MADE);
        }
        Files.copy(Path.of("LICENSE"), app.resolve("LICENSE.txt"));
        Files.copy(Path.of("installer/icon/made/tham-dinh.ico"), app.resolveSibling("tham-dinh.ico"));
        Files.write(app.resolveSibling("options.txt"), options(), StandardCharsets.UTF_8);
        for (String module : FX) {
            split(fxJar(module));
        }
        takeRound();
    }

    /**
     * What the window opens beforehand while a passphrase is typed: the secretariat's workspace of a rehearsal, without
     * backups and files of evidence. {@code THAM_DINH_ROUND} names one that was made with the passphrase above. Data of a
     * real round are refused: they never go into an installer.
     */
    private void takeRound() throws Exception {
        String made = System.getenv("THAM_DINH_ROUND");
        Path round = made == null || made.isEmpty() ? rehearsed() : Path.of(made);
        Path taken = app.resolve("lam-nong");
        if (!isRehearsal(round.resolve("workspaces/thu-ky"))) {
            throw new IOException(round + " is no rehearsal made with the passphrase of the scripts; nothing of it is taken along.");
        }
        copy(round.resolve("workspaces/thu-ky"), taken.resolve("kho"), Set.of("workspace.json", "ledger.mv.db", "journal"));
        copy(round.resolve(".trang-thai"), taken.resolve("trang-thai"), Set.of("instances"));
    }

    /** Whether it opens with the passphrase of rehearsals and says by what is signed in it that all is made up. */
    private boolean isRehearsal(Path workspace) throws IOException, InterruptedException {
        Path look = emptied(out.resolve("xem"));
        copy(workspace, look.resolve("kho"), Set.of("workspace.json", "ledger.mv.db", "journal"));
        List<String> line = new ArrayList<>(program());
        line.addAll(List.of("workspace", "info", "--workspace", look.resolve("kho").toString(), "--json"));
        var asked = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD);
        asked.environment().putAll(Map.of("THAM_DINH_PASSPHRASE", PASSPHRASE, "XDG_STATE_HOME", look.resolve("state").toString(),
                "LOCALAPPDATA", look.resolve("state").toString()));
        Process running = asked.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        boolean rehearsal = running.waitFor() == 0 && said.contains("\"rehearsal\":true");
        Files.delete(emptied(look));
        return rehearsal;
    }

    private static List<String> program() {
        Path program = Path.of("target/tham-dinh/lib");
        return List.of(JDK.resolve("bin/java").toString(), "--module-path=" + program.resolve("fx"),
                "--add-modules=javafx.controls,javafx.fxml", "-cp", program + "/*", "vn.thamdinh.app.Main");
    }

    private Path rehearsed() throws Exception {
        Path round = emptied(out.resolve("tap-duot"));
        Files.delete(round);
        List<String> line = new ArrayList<>(program());
        line.addAll(List.of("rehearse", "--out", round.toString(), "--members", "2", "--seed", "1"));
        run(line);
        return round;
    }

    private static void copy(Path from, Path to, Set<String> parts) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path inside = from.relativize(file);
                if (parts.contains(inside.getName(0).toString())) {
                    Files.createDirectories(to.resolve(inside).getParent());
                    Files.copy(file, to.resolve(inside));
                }
            }
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
            run(List.of(WINDOWS ? "mvn.cmd" : "mvn", "-B", "-ntp", "-q",
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
        // What a single command loads is no archive for the window: only the window writes one.
        Files.writeString(console, "win-console=true\nwin-shortcut=false\nwin-menu=false\njava-options="
                + String.join(" ", options()) + "\n");
        List<String> line = new ArrayList<>(List.of("--type", "app-image",
                "--name", "Tham Dinh", "--app-version", version, "--vendor", "Tham Dinh",
                "--description", "Tham Dinh", "--icon", "installer\\icon\\made\\tham-dinh.ico",
                "--input", app.toString(), "--main-jar", "tham-dinh-" + version + ".jar",
                "--main-class", "vn.thamdinh.app.Main", "--module-path", fx.toString(),
                "--add-modules", String.join(",", Files.readAllLines(Path.of("installer/modules.txt"))),
                "--jlink-options", "--strip-debug --no-man-pages --no-header-files --compress=zip-6 --include-locales=en,vi",
                "--add-launcher", "tham-dinh=" + console, "--dest", out.toString()));
        options().forEach(option -> line.addAll(List.of("--java-options", option)));
        for (String option : ARCHIVE) {
            line.addAll(List.of("--java-options", option));
        }
        emptied(out.resolve("Tham Dinh"));
        Files.delete(out.resolve("Tham Dinh"));
        jpackage(line);
        for (Path library : list(natives, ".dll")) {
            Files.copy(library, out.resolve("Tham Dinh/runtime/bin").resolve(library.getFileName()),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Lets both launchers take Windows' strings as UTF-8 (Windows 10 1903 and later): else they hand paths and opened files
     * to Java in the system's code page, which has no letters such as those of {@code C:\\Users\\Nguyễn}.
     */
    private void lettered() throws Exception {
        Optional<Path> tool = manifestTool();
        if (tool.isEmpty()) {
            System.out.println("SKIPPED UTF-8 in the launchers: mt.exe of the Windows SDK was not found. Below folders with "
                    + "accents in their names the program may not start.");
            return;
        }
        for (String name : List.of("Tham Dinh.exe", "tham-dinh.exe")) {
            Path launcher = out.resolve("Tham Dinh").resolve(name);
            if (!launcher.toFile().setWritable(true)) {
                throw new IOException(launcher + " cannot be written");
            }
            List<String> line = List.of(tool.get().toString(), "-nologo", "-manifest", "installer\\windows\\utf8.manifest");
            List<String> whole = new ArrayList<>(line);
            whole.addAll(List.of("-inputresource:" + launcher + ";#1", "-outputresource:" + launcher + ";#1"));
            try {
                run(whole);
            } catch (IllegalStateException withoutManifest) {
                List<String> first = new ArrayList<>(line);
                first.add("-outputresource:" + launcher + ";#1");
                run(first);
            }
        }
    }

    private static Optional<Path> manifestTool() throws IOException {
        List<Path> folders = new ArrayList<>();
        for (String folder : System.getenv().getOrDefault("PATH", "").split(";")) {
            if (!folder.isBlank() && !folder.contains("\"")) {
                folders.add(Path.of(folder));
            }
        }
        String programs = System.getenv().getOrDefault("ProgramFiles(x86)", "C:\\Program Files (x86)");
        Path kits = Path.of(programs, "Windows Kits", "10", "bin");
        if (Files.isDirectory(kits)) {
            try (Stream<Path> versions = Files.list(kits)) {
                versions.sorted(Comparator.reverseOrder()).map(each -> each.resolve("x64")).forEach(folders::add);
            }
        }
        return folders.stream().map(each -> each.resolve("mt.exe")).filter(Files::isRegularFile).findFirst();
    }

    /**
     * Archives Java's own classes, which the archive of the program's classes builds upon; the latter is written when the
     * window is closed for the first time ({@code -XX:+AutoCreateSharedArchive}), because it knows each jar by its time, and
     * neither .zip nor .msi brings times over to the second. Without the archive the program starts more slowly.
     */
    private void learn() throws Exception {
        Path image = out.resolve("Tham Dinh");
        List<String> line = new ArrayList<>(List.of(image.resolve("runtime/bin/java.exe").toString()));
        options().forEach(option -> line.add(option.replace("$APPDIR", image.resolve("app").toString())));
        line.add("-Xshare:dump");
        try {
            run(line);
        } catch (IllegalStateException | IOException failed) {
            System.out.println("SKIPPED the archive of the start: " + failed.getMessage());
        }
    }

    private void zip() throws IOException {
        Path image = out.resolve("Tham Dinh");
        try (ZipOutputStream zip = new ZipOutputStream(
                Files.newOutputStream(out.resolve("tham-dinh-" + version + "-windows.zip")));
                Stream<Path> files = Files.walk(image)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                ZipEntry entry = new ZipEntry(out.relativize(file).toString().replace('\\', '/'));
                entry.setLastModifiedTime(Files.getLastModifiedTime(file));
                zip.putNextEntry(entry);
                Files.copy(file, zip);
            }
        }
    }

    private void installer() throws Exception {
        List<String> line = new ArrayList<>(List.of("--type", "msi",
                "--app-image", out.resolve("Tham Dinh").toString(), "--name", "Tham Dinh", "--app-version", version,
                "--vendor", "Tham Dinh", "--description", "Tham dinh, cong nhan xa, phuong, thi tran; khong can mang",
                "--license-file", "LICENSE", "--win-per-user-install", "--win-upgrade-uuid", UPGRADE,
                "--win-menu", "--win-menu-group", "Tham Dinh", "--win-shortcut", "--install-dir", "Tham Dinh",
                "--dest", out.toString()));
        for (Path association : list(Path.of("installer/windows"), ".properties")) {
            line.addAll(List.of("--file-associations", association.toString()));
        }
        jpackage(line);
    }

    private static List<String> options() throws IOException {
        List<String> options = new ArrayList<>(List.of("-Dthamdinh.home=$APPDIR"));
        Files.readAllLines(Path.of("installer/java-options.txt")).stream().filter(each -> !each.isBlank())
                .forEach(options::add);
        return options;
    }

    /** Within this program: the line of a new process would go through the system's own code page. */
    private static void jpackage(List<String> arguments) {
        ToolProvider tool = ToolProvider.findFirst("jpackage")
                .orElseThrow(() -> new IllegalStateException(JDK + " has no jpackage"));
        int code = tool.run(System.out, System.err, arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException("jpackage ended with " + code);
        }
    }

    private static void run(List<String> line) throws Exception {
        ProcessBuilder started = new ProcessBuilder(line).inheritIO();
        started.environment().put("THAM_DINH_PASSPHRASE", PASSPHRASE);
        Process process = started.start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
            throw new IllegalStateException(line.getFirst() + " did not end in " + PATIENCE_MINUTES + " minutes");
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(line.getFirst() + " ended with " + process.exitValue());
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
