package vn.thamdinh.ui.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import vn.thamdinh.ui.common.UiSettings;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.papers.OutsideFile;

/** The settings of one computer as a file that another computer reads: properties, UTF-8, at most 1 MiB. */
final class SettingsFile {

    private static final long MOST_BYTES = 1L << 20;

    /**
     * What a file brought.
     *
     * @param values those that this version understands
     * @param left   names of the others, sorted
     */
    record Taken(Map<String, String> values, List<String> left) {

        Taken {
            values = Map.copyOf(values);
            left = List.copyOf(left);
        }
    }

    private SettingsFile() {
    }

    static Outcome<Path> save(UiSettings settings, Path file) {
        Properties all = new Properties();
        all.putAll(settings.values());
        StringWriter text = new StringWriter();
        try {
            all.store(text, null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return OutsideFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Refused where the file is not one of settings; nothing is changed either way. */
    static Outcome<Taken> load(Path file) {
        Properties all = new Properties();
        try {
            if (Files.size(file) > MOST_BYTES) {
                return Outcome.refused(Reason.BAD_INPUT, name(file));
            }
            try (Reader reader = Files.newBufferedReader(file)) {
                all.load(reader);
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            return Outcome.refused(Reason.BAD_INPUT, name(file));
        }
        Map<String, String> values = new TreeMap<>();
        List<String> left = new ArrayList<>();
        for (String key : new TreeMap<>(all).keySet().stream().map(String::valueOf).toList()) {
            if (UiSettings.understands(key, all.getProperty(key, ""))) {
                values.put(key, all.getProperty(key));
            } else {
                left.add(key);
            }
        }
        return values.isEmpty() ? Outcome.refused(Reason.BAD_INPUT, name(file)) : Outcome.done(new Taken(values, left));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
