package vn.thamdinh.usecase.earlier;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import vn.thamdinh.domain.ledger.PublicationFact.EarlierResultTaken;
import vn.thamdinh.domain.ledger.PublicationFact.RecognitionRevoked;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.publication.EarlierResult;
import vn.thamdinh.domain.publication.RevokedRecognition;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.District;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.papers.OutsideFile;
import vn.thamdinh.usecase.view.Views;
import vn.thamdinh.wire.sheet.TableText;

/** The register of recognised units over the years, and how units did from year to year, each under the name of its day. */
public final class EarlierYears {
    /** Kind of the document that lists them. */
    public static final String DOCUMENT = "recognised-register";

    private final RoundBook book;
    private final Views views;

    public EarlierYears(RoundBook book, Views views) {
        this.book = book;
        this.views = views;
    }

    /**
     * The result of a unit in one year.
     *
     * @param current whether it is this round's, which is not fixed yet
     */
    public record Row(EarlierResult result, Optional<RevokedRecognition> revoked, boolean current) {

        /** Whether the unit is recognised on that day. */
        public boolean holds(LocalDate day) {
            boolean over = result.validUntil().filter(until -> until.isBefore(day)).isPresent();
            return result.recognised() && !over && revoked.filter(one -> !one.date().isAfter(day)).isEmpty();
        }
    }

    /** What was taken in. */
    public record Taken(int year, int units, int recognised, int unchanged) {
    }

    /** Takes such results over as figures of this round. */
    public TakeFigures figures() {
        return new TakeFigures(book);
    }

    /** Results of earlier years, the latest first, then as they are listed. */
    public List<Row> rows() {
        Map<EarlierResult.Key, RevokedRecognition> revoked = new HashMap<>();
        book.snapshot().standing(RecognitionRevoked.class).map(one -> one.fact().revoked())
                .filter(RevokedRecognition::revoked).forEach(one -> revoked.put(one.key(), one));
        return book.snapshot().standing(EarlierResultTaken.class).map(one -> one.fact().result())
                .map(result -> new Row(result, Optional.ofNullable(revoked.get(result.key())), false))
                .sorted(order()).toList();
    }

    /** The same with this round's results in front, as they stand. */
    public List<Row> all() {
        Stream<Row> now = book.snapshot().programme().map(programme -> views.results().units().stream()
                .filter(result -> result.rank().isPresent() || result.isRecognised())
                .map(result -> new Row(current(programme, result), Optional.empty(), true))).orElse(Stream.empty());
        return Stream.concat(now, rows().stream()).sorted(order()).toList();
    }

    private static Comparator<Row> order() {
        return Comparator.comparing((Row row) -> -row.result().key().year())
                .thenComparing(row -> row.result().key().programme()).thenComparing(row -> row.result().key().unit());
    }

    private EarlierResult current(Programme programme, UnitResult result) {
        Map<String, String> criteria = new HashMap<>();
        result.fields().forEach(field -> criteria.put(field.field().id().value(), Numbers.plain(field.points())));
        result.components().forEach(one -> criteria.put(one.component().id().value(), Numbers.plain(one.points())));
        var key = new EarlierResult.Key(result.unit().id().code(), programme.year(), programme.id().value());
        return new EarlierResult(key, result.unit().fullName(), programme.district(result.unit().district())
                .map(District::name).orElse(""), result.isRecognised(), new EarlierResult.Standing(
                        Numbers.plain(result.total()), result.rank().orElse(0),
                        result.grade().map(grade -> grade.name()).orElse("")), "", Validity.of(programme), criteria,
                new EarlierResult.Source(programme.title(), "0".repeat(64), ""));
    }

    /**
     * Takes the results of an earlier round into the register; taken once more they replace what stood, all or none.
     *
     * @param place archive folder, or results file
     * @param year  where the file names none
     * @param paper decision that recognised the units; may be empty
     */
    public Outcome<Taken> take(Path place, OptionalInt year, String paper) {
        Optional<Programme> programme = book.snapshot().programme();
        if (programme.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        return ReadResults.read(place, year, paper).then(found -> {
            if (found.rehearsal() != book.isRehearsal()) {
                return Outcome.refused(Reason.REHEARSAL_AND_REAL);
            }
            if (found.blind()) {
                return Outcome.refused(Reason.STILL_BLIND);
            }
            if (found.year() >= programme.get().year()) {
                return Outcome.refused(Reason.OTHER_YEAR, Integer.toString(found.year()),
                        Integer.toString(programme.get().year()));
            }
            Map<EarlierResult.Key, EarlierResult> standing = new HashMap<>();
            rows().forEach(row -> standing.put(row.result().key(), row.result()));
            List<EarlierResultTaken> facts = new ArrayList<>();
            found.units().stream().filter(one -> !one.equals(standing.get(one.key())))
                    .forEach(one -> facts.add(new EarlierResultTaken(one)));
            var taken = new Taken(found.year(), found.units().size(),
                    (int) found.units().stream().filter(EarlierResult::recognised).count(),
                    found.units().size() - facts.size());
            return facts.isEmpty() ? Outcome.done(taken) : book.append(facts).then(_ -> Outcome.done(taken));
        });
    }

    /** Revokes a recognition, or takes the revocation back. */
    public Outcome<Saved> revoke(EarlierResult.Key key, boolean revoked, LocalDate date, String reason, String paper) {
        Optional<Row> row = rows().stream().filter(one -> one.result().key().equals(key)).findFirst();
        if (row.isEmpty() || !row.get().result().recognised()) {
            return Outcome.refused(Reason.NOT_FOUND, key.unit() + " " + key.year());
        }
        if (reason.isBlank()) {
            return Outcome.refused(Reason.WHY_NEEDED);
        }
        if (paper.isBlank()) {
            return Outcome.refused(Reason.TEXT_NEEDED);
        }
        if (date.isAfter(book.today())) {
            return Outcome.refused(Reason.NOTED_AHEAD, AdministrativeDate.shortForm(date));
        }
        return book.append(List.of(new RecognitionRevoked(new RevokedRecognition(key, revoked, date, reason, paper))));
    }

    /** How many units of this programme's province are recognised today, each counted once. */
    public int recognisedToday() {
        return (int) rows().stream().filter(row -> row.holds(book.today())).map(row -> row.result().key().unit())
                .distinct().count();
    }

    /** The years beside each other. */
    public Comparison comparison() {
        return Comparison.of(all(), book.snapshot().programme());
    }

    /** Writes the comparison as a table (CSV). */
    public Outcome<Path> write(Path file) {
        return OutsideFile.write(file, TableText.of(comparison().lines()));
    }
}
