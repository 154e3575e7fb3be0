package vn.thamdinh.ui.common;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.thamdinh.usecase.print.PrintOrder;

/**
 * How this person likes the program on this computer: language, looks, text size, widths of columns, the printer.
 * Kept as readable properties in the user's configuration folder; nothing of anyone's work is in it.
 * A file that cannot be read counts as empty and is put aside, a value that is not understood as not given; {@link #troubles}
 * tells of both. One that cannot be written is only logged.
 */
public final class UiSettings {

    /** Text of the usual size, in pixels. */
    public static final int USUAL_FONT = 14;
    /** The sizes that can be chosen, in per cent of the usual one. */
    public static final List<Integer> TEXT_SIZES = List.of(100, 110, 125, 150, 175, 200);
    /** Minutes without a key or a movement after which the program locks itself, where nothing else was chosen. */
    public static final int USUAL_IDLE = 15;
    /** The choices for it; zero is never. */
    public static final List<Integer> IDLE_CHOICES = List.of(5, 10, 15, 30, 60, 0);

    private static final Logger LOG = Logger.getLogger(UiSettings.class.getName());

    /** What the values of each name look like; what stands under other names is kept and not used. */
    private static final Map<String, Pattern> FORMS = Map.of(
            "language", Pattern.compile("vi|en"),
            "look", Pattern.compile("LIGHT|DARK|CONTRAST|SYSTEM"),
            "text-size", Pattern.compile("\\d{1,3}"),
            "font-size", Pattern.compile("\\d{1,3}"),
            "idle-minutes", Pattern.compile("5|10|15|30|60|0"),
            "rail-collapsed", Pattern.compile("true|false"),
            "printer", Pattern.compile("[^\\p{Cntrl}]{1,200}"),
            "print-sides", Pattern.compile("ONE|LONG_EDGE|SHORT_EDGE"));
    private static final String WIDTH = "width.";
    private static final Pattern PIXELS = Pattern.compile("\\d{1,5}");
    /** Larger files are not this program's. */
    private static final long MOST_BYTES = 1L << 20;

    /** Light, dark, black with bright signs for weak eyes, or as the system is. */
    public enum Look { LIGHT, DARK, CONTRAST, SYSTEM }

    private final Path file;
    private final Properties values = new Properties();
    private final List<String> troubles = new ArrayList<>();
    private final AtomicBoolean unkept = new AtomicBoolean();

    private UiSettings(Path file) {
        this.file = file;
    }

    /** Never fails: what cannot be used is as if it were not there. */
    public static UiSettings load(Path file) {
        UiSettings settings = new UiSettings(file);
        if (Files.exists(file)) {
            try {
                settings.read();
            } catch (IOException | IllegalArgumentException unreadable) {
                settings.values.clear();
                settings.troubles.add(file.getFileName().toString());
                settings.putAside();
                LOG.log(Level.WARNING, "settings not read: {0}", unreadable.getClass());
            }
        }
        return settings;
    }

    private void read() throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException("too large");
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        }
        for (String key : values.stringPropertyNames()) {
            Pattern form = key.startsWith(WIDTH) ? PIXELS : FORMS.get(key);
            if (form != null && !form.matcher(values.getProperty(key)).matches()) {
                values.remove(key);
                troubles.add(key);
            }
        }
    }

    private void putAside() {
        try {
            Files.move(file, file.resolveSibling(file.getFileName() + ".bad"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException stays) {
            LOG.log(Level.WARNING, "settings not put aside: {0}", stays.getClass());
        }
    }

    /** What could not be used: names of settings, or the name of the whole file; empty where all is well. */
    public List<String> troubles() {
        return troubles.stream().sorted().toList();
    }

    /** Whether this version knows a setting of that name and the value is one of its values. */
    public static boolean understands(String key, String value) {
        Pattern form = key.startsWith(WIDTH) ? PIXELS : FORMS.get(key);
        return form != null && form.matcher(value).matches();
    }

    /** All that is kept, by name. */
    public Map<String, String> values() {
        return values.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, values::getProperty));
    }

    /** Takes over values that {@link #understands} knows. */
    public void take(Map<String, String> taken) {
        taken.forEach(this::put);
    }

    /** From now on everything is as the program came. */
    public void forgetAll() {
        values.clear();
        keepSoon();
    }

    /** How many columns have a width that somebody gave them. */
    public int widths() {
        return (int) values.stringPropertyNames().stream().filter(key -> key.startsWith(WIDTH)).count();
    }

    /** From now on columns are as wide as the program makes them. */
    public void forgetWidths() {
        values.stringPropertyNames().stream().filter(key -> key.startsWith(WIDTH)).forEach(values::remove);
        keepSoon();
    }

    /** The usual place of the file on this system. */
    public static Path usualFile() {
        String windows = System.getenv("APPDATA");
        if (windows != null && System.getProperty("os.name").startsWith("Windows")) {
            return Path.of(windows, "Tham Dinh", "ui.properties");
        }
        String config = System.getenv("XDG_CONFIG_HOME");
        Path base = config == null || config.isBlank() ? Path.of(System.getProperty("user.home"), ".config")
                : Path.of(config);
        return base.resolve("tham-dinh").resolve("ui.properties");
    }

    public Locale language() {
        String code = values.getProperty("language", "vi");
        return Messages.languages().stream().filter(each -> each.getLanguage().equals(code)).findFirst()
                .orElse(Messages.VIETNAMESE);
    }

    public void language(Locale language) {
        put("language", language.getLanguage());
    }

    public Look look() {
        String name = values.getProperty("look", "");
        return List.of(Look.values()).stream().filter(each -> each.name().equals(name)).findFirst()
                .orElse(Look.SYSTEM);
    }

    public void look(Look look) {
        put("look", look.name());
    }

    /** One of {@link #TEXT_SIZES}; earlier releases kept pixels, which count as the nearest of them. */
    public int textSize() {
        return nearest(number("text-size").or(() -> number("font-size").map(pixels -> pixels * 100 / USUAL_FONT))
                .orElse(TEXT_SIZES.getFirst()));
    }

    /** @param percent of the usual size; the nearest of {@link #TEXT_SIZES} is kept */
    public void textSize(int percent) {
        put("text-size", Integer.toString(nearest(percent)));
    }

    private static int nearest(int percent) {
        return TEXT_SIZES.stream().min(Comparator.comparing(size -> Math.abs(size - percent))).orElseThrow();
    }

    public boolean railCollapsed() {
        return Boolean.parseBoolean(values.getProperty("rail-collapsed", "false"));
    }

    public void railCollapsed(boolean collapsed) {
        put("rail-collapsed", Boolean.toString(collapsed));
    }

    /** Minutes without a key or a movement after which the program locks itself; zero is never. */
    public int idleMinutes() {
        return number("idle-minutes").filter(IDLE_CHOICES::contains).orElse(USUAL_IDLE);
    }

    public void idleMinutes(int minutes) {
        put("idle-minutes", Integer.toString(minutes));
    }

    /** The printer that was used last; empty where none was, or it is forgotten. */
    public Optional<String> printer() {
        return Optional.ofNullable(values.getProperty("printer"));
    }

    public void printer(String name) {
        if (understands("printer", name)) {
            put("printer", name);
        }
    }

    /** From now on the system's usual printer comes first. */
    public void forgetPrinter() {
        values.remove("printer");
        keepSoon();
    }

    /** How sheets are turned unless somebody chooses otherwise for a paper; on printers that turn them. */
    public PrintOrder.Sides printSides() {
        return PrintOrder.Sides.valueOf(values.getProperty("print-sides", PrintOrder.Sides.ONE.name()));
    }

    public void printSides(PrintOrder.Sides sides) {
        put("print-sides", sides.name());
    }

    /** A width remembered under a name such as "units.name", in pixels. */
    public Optional<Integer> width(String name) {
        return number(WIDTH + name);
    }

    public void width(String name, int pixels) {
        put(WIDTH + name, Integer.toString(pixels));
    }

    private Optional<Integer> number(String key) {
        String text = values.getProperty(key, "");
        return PIXELS.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private void put(String key, String value) {
        if (!value.equals(values.setProperty(key, value))) {
            keepSoon();
        }
    }

    private void keepSoon() {
        unkept.set(true);
        Thread.ofVirtual().start(this::keep);
    }

    /**
     * Writes what was changed and is not on the disk yet, and waits for it. It is written soon in any case, beside the work;
     * this is for the end of the program, which would not wait.
     */
    public synchronized void keep() {
        if (!unkept.getAndSet(false)) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                values.store(writer, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            unkept.set(true);
            LOG.log(Level.WARNING, "settings not written: {0}", unwritable.getClass());
        }
    }
}
