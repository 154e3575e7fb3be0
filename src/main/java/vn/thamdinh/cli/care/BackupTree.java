package vn.thamdinh.cli.care;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.thamdinh.cli.terminal.Words;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.care.Backups;
import vn.thamdinh.usecase.care.Comparison;
import vn.thamdinh.usecase.care.KeptBackup;

/** How backups are told. */
final class BackupTree {

    static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

    private BackupTree() {
    }

    static Map<String, Object> of(KeptBackup backup) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", backup.file());
        tree.put("state", word(backup.state()));
        backup.details().ifPresent(details -> {
            tree.put("number", details.number());
            tree.put("at", details.at().toString());
            tree.put("why", details.why());
            tree.put("by", details.by());
            if (details.tellsScores()) {
                tree.put("bytes", details.bytes());
                tree.put("scores", details.scores());
                tree.put("units", details.units());
            }
            tree.put("documents", details.documents());
            tree.put("lacks", details.lacks());
            if (details.entries() >= 0) {
                tree.put("entries", details.entries());
            }
        });
        return tree;
    }

    static List<String> row(KeptBackup backup, Words words) {
        String state = words.say("backup.state." + word(backup.state()));
        String shown = backup.lacks().isEmpty() ? state : state + ": " + String.join(", ", backup.lacks());
        return backup.details().map(details -> List.of(Integer.toString(details.number()),
                WHEN.format(details.at().atZone(ZoneId.systemDefault())), words.say("care.why." + why(details.why())),
                details.tellsScores() ? words.say("backup.holds", details.scores(), details.units(), details.documents())
                        : words.say("backup.holds-blind", details.documents()), details.by(), shown))
                .orElseGet(() -> List.of("", "", "", backup.file(), "", state));
    }

    /** Reasons that this version does not know are told as any other. */
    private static String why(String why) {
        return List.of("exit", "work", "import", "upgrade", "restore", "move", "passphrase", "hand").contains(why)
                ? why : "hand";
    }

    static Map<String, Object> of(Comparison comparison) {
        Map<String, Object> tree = new LinkedHashMap<>(of(comparison.backup()));
        tree.put("gone", lines(comparison.gone()));
        tree.put("regained", lines(comparison.regained()));
        tree.put("others", comparison.others());
        return tree;
    }

    private static List<Map<String, Object>> lines(List<Comparison.Line> lines) {
        return lines.stream().map(line -> Map.<String, Object>of("kind", line.kind(), "count", line.count(),
                "unit", line.unit().map(unit -> unit.code()).orElse(""))).toList();
    }

    static String text(Comparison comparison, Words words) {
        return lacking(comparison.backup(), words) + (comparison.isSame() ? words.say("backup.same")
                : words.say(comparison.others() ? "backup.differs-more" : "backup.differs", sum(comparison.gone()),
                        sum(comparison.regained())));
    }

    private static String lacking(KeptBackup backup, Words words) {
        return backup.lacks().isEmpty() ? ""
                : words.say("backup.lacks", String.join(", ", backup.lacks())) + System.lineSeparator();
    }

    private static long sum(List<Comparison.Line> lines) {
        return lines.stream().mapToLong(Comparison.Line::count).sum();
    }

    private static String word(KeptBackup.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** The backup of that number. */
    static Outcome<KeptBackup> find(Backups backups, int number) {
        return backups.list().then(all -> all.stream()
                .filter(one -> one.details().filter(details -> details.number() == number).isPresent()).findFirst()
                .map(Outcome::done).orElseGet(() -> Outcome.refused(Reason.NOT_FOUND, Integer.toString(number))));
    }
}
