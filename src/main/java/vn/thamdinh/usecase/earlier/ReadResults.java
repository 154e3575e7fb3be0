package vn.thamdinh.usecase.earlier;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thamdinh.domain.publication.EarlierResult;
import vn.thamdinh.domain.scoring.UnitStatus;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.archive.CheckArchive;
import vn.thamdinh.usecase.archive.ExportArchive;
import vn.thamdinh.usecase.view.ResultsTree;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.Fields;
import vn.thamdinh.wire.Hashes;

/** Reads the results of a round from its archive, which must be whole, or from its results file alone. */
final class ReadResults {
    private static final Pattern YEAR = Pattern.compile("(?:.*-)?(20[0-9]{2})");
    private static final Set<String> OPEN = Set.of(ResultsTree.word(UnitStatus.INCOMPLETE),
            ResultsTree.word(UnitStatus.OPEN_CONFLICT));
    private static final long LONGEST_BYTES = 64L << 20;

    private ReadResults() {
    }

    /**
     * A results file.
     *
     * @param rehearsal whether it is practice, which never gets into a real register
     * @param blind     whether it holds one person's view before the scores were opened
     * @param title     of the round
     * @param sample    whether its criteria are no official ones
     * @param published whether its results were published; files of earlier versions do not say so
     * @param parents   unit's code → code of what it belongs to
     * @param open      codes of units whose points are not whole yet
     */
    record Found(int year, boolean rehearsal, boolean blind, String title, boolean sample, boolean published,
                 List<EarlierResult> units, Map<String, String> parents, Set<String> open) {
    }

    /**
     * Reads it.
     *
     * @param place the archive's folder, or the results file
     * @param year  where the file names none
     * @param paper decision under which its units were recognised; may be empty
     */
    static Outcome<Found> read(Path place, OptionalInt year, String paper) {
        return file(place).then(file -> {
            try {
                if (Files.size(file) > LONGEST_BYTES) {
                    return Outcome.refused(Reason.DAMAGED, file.getFileName().toString());
                }
                byte[] bytes = Files.readAllBytes(file);
                return read(CanonicalJson.object(CanonicalJson.parse(bytes)), new EarlierResult.Source(
                        place.getFileName().toString(), Hashes.sha256Hex(bytes), ""), year, paper);
            } catch (IOException e) {
                return Outcome.refused(Reason.UNREADABLE, String.valueOf(e.getMessage()));
            } catch (IllegalArgumentException | DateTimeException | ClassCastException e) {
                return Outcome.refused(Reason.DAMAGED, file.getFileName().toString());
            }
        });
    }

    private static Outcome<Path> file(Path place) {
        if (!Files.exists(place)) {
            return Outcome.refused(Reason.NOT_FOUND, place.toString());
        }
        if (!Files.isDirectory(place)) {
            return Outcome.done(place);
        }
        return CheckArchive.check(place, Progress.NONE).then(checked -> checked.changed().isEmpty()
                && checked.missing().isEmpty() ? Outcome.done(place.resolve(ExportArchive.RESULTS))
                : Outcome.refused(Reason.DAMAGED, place.getFileName().toString()));
    }

    private static Outcome<Found> read(Map<String, Object> tree, EarlierResult.Source source, OptionalInt typed,
                                       String paper) {
        var fields = new Fields(tree);
        if (!fields.text("format").equals(ResultsTree.FORMAT)) {
            return Outcome.refused(Reason.NEWER_VERSION, fields.text("format"));
        }
        String programme = fields.text("programme");
        Matcher named = YEAR.matcher(programme);
        OptionalInt year = tree.containsKey("year") ? OptionalInt.of(fields.count("year"))
                : typed.isPresent() ? typed
                : named.matches() ? OptionalInt.of(Integer.parseInt(named.group(1))) : OptionalInt.empty();
        if (year.isEmpty()) {
            return Outcome.refused(Reason.NO_VALUE, "year");
        }
        var whole = new EarlierResult.Source(source.name(), source.sha256(), fields.text("digest"));
        Optional<LocalDate> until = Optional.ofNullable(tree.get("validUntil")).map(day -> LocalDate.parse((String) day));
        List<EarlierResult> units = new ArrayList<>();
        Map<String, String> parents = new HashMap<>();
        Set<String> open = new HashSet<>();
        for (Fields unit : fields.objects("units")) {
            parents.put(unit.text("code"), unit.text("districtCode"));
            if (isOpen(unit)) {
                open.add(unit.text("code"));
            } else {
                new BigDecimal(unit.text("total"));   // refuses what is no number
            }
            units.add(unit(unit, new EarlierResult.Key(unit.text("code"), year.getAsInt(), programme), whole, until,
                    paper));
        }
        return Outcome.done(new Found(year.getAsInt(), fields.flag("rehearsal"), fields.flag("blind"),
                fields.text("title"), isTrue(tree, "sampleCriteria"),
                isTrue(tree, "published"), units, parents, open));
    }

    /** Whether anything of it is missing, faulty or contradicted, it has no total, or nothing is said of its state. */
    private static boolean isOpen(Fields unit) {
        return !unit.tree().containsKey("status") || OPEN.contains(unit.text("status")) || unit.text("total").isEmpty()
                || unit.objects("fields").stream().flatMap(field -> field.objects("components").stream())
                .anyMatch(one -> !isZero(one, "missing") || !isZero(one, "faulty")
                        || !Boolean.FALSE.equals(one.tree().get("conflict")));
    }

    private static boolean isTrue(Map<String, Object> tree, String name) {
        return Boolean.TRUE.equals(tree.get(name));
    }

    private static boolean isZero(Fields fields, String name) {
        return fields.tree().containsKey(name) && fields.count(name) == 0;
    }

    private static EarlierResult unit(Fields unit, EarlierResult.Key key, EarlierResult.Source source,
                                      Optional<LocalDate> until, String paper) {
        boolean recognised = unit.flag("recognised");
        Map<String, String> criteria = new HashMap<>();
        unit.objects("fields").forEach(field -> {
            criteria.put(field.text("id"), field.text("points"));
            field.objects("components").forEach(one -> criteria.put(one.text("id"), one.text("points")));
        });
        return new EarlierResult(key, unit.text("name"), unit.text("district"), recognised,
                new EarlierResult.Standing(unit.text("total"), unit.tree().containsKey("rank") ? unit.count("rank") : 0,
                        unit.tree().containsKey("gradeName") ? unit.text("gradeName") : ""),
                recognised ? paper : "", recognised ? until : Optional.empty(), criteria, source);
    }
}
