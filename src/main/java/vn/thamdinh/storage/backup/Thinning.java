package vn.thamdinh.storage.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which of many backups are kept. A third of the places goes to the newest, a third to the last of each of the latest
 * days, the rest to the last of each of the latest hours, so that one bad hour with many backups does not push out those
 * of the days before. The last one made before an upgrade, a restore and a change of the passphrase stays in any case.
 */
public final class Thinning {

    /** So many are kept where nothing else was chosen. */
    public static final int USUAL = 30;
    /** Fewer would not hold what is promised above. */
    public static final int LEAST = 6;
    public static final int MOST = 200;

    private static final Set<String> LANDMARKS = Set.of("upgrade", "restore", "passphrase");
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final int places;
    private final List<BackupPoint> newestFirst;
    private final Set<BackupPoint> kept = new LinkedHashSet<>();

    private Thinning(List<BackupPoint> points, int places) {
        this.places = Math.clamp(places, LEAST, MOST);
        this.newestFirst = points.stream().sorted(Comparator.comparing(BackupPoint::at)
                .thenComparing(BackupPoint::number).reversed()).toList();
    }

    /** The ones to keep of these, in any order. */
    public static Set<BackupPoint> kept(List<BackupPoint> points, int places) {
        return new Thinning(points, places).choose();
    }

    private Set<BackupPoint> choose() {
        int third = places / 3;
        newestFirst.stream().limit(third).forEach(kept::add);
        LANDMARKS.forEach(why -> newestFirst.stream().filter(point -> point.why().equals(why)).findFirst()
                .ifPresent(kept::add));
        lastOfEach(DAY, third);
        lastOfEach(HOUR, places - kept.size());
        newestFirst.stream().filter(point -> !kept.contains(point)).limit(Math.max(0, places - kept.size())).toList()
                .forEach(kept::add);
        return kept;
    }

    private void lastOfEach(Duration span, int most) {
        var seen = new HashSet<Long>();
        int left = Math.min(most, places - kept.size());
        for (BackupPoint point : newestFirst) {
            if (left > 0 && seen.add(number(point.at(), span)) && kept.add(point)) {
                left--;
            }
        }
    }

    private static long number(Instant at, Duration span) {
        return Math.floorDiv(at.getEpochSecond(), span.toSeconds());
    }
}
