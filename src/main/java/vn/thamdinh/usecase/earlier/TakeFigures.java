package vn.thamdinh.usecase.earlier;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import vn.thamdinh.domain.ledger.FigureFact.FigureRecorded;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.publication.EarlierResult;
import vn.thamdinh.domain.rule.Figure;
import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.conduct.RecordFigures;

/**
 * Takes another round's results over as figures, by which a linked index becomes points. A workspace holds one round,
 * and rounds meet in their published results files alone; where a figure came from stands in its source: the round, the
 * SHA-256 of its file and the digest of the state that the results were made from.
 */
public final class TakeFigures {

    private static final int DIGITS = 16;

    private final RoundBook book;

    public TakeFigures(RoundBook book) {
        this.book = book;
    }

    /** Whose totals a unit's figure is made of. */
    public enum From {
        /** The total of the same unit. */
        SAME_UNIT,
        /** The mean of the totals of all units that belong to it: a district's communes. */
        UNITS_BELOW
    }

    /**
     * What was taken.
     *
     * @param figures   how many were not what stood already
     * @param without   names of the units of which the file has no whole result, in the programme's order
     * @param year      year of the results
     * @param sample    whether their criteria are no official ones
     * @param published whether they were published
     */
    public record Taken(int figures, List<String> without, int year, boolean sample, boolean published) {
        public Taken {
            without = List.copyOf(without);
        }
    }

    /**
     * Takes totals from a results file, or from the folder of an archive that is whole. All or nothing is recorded. A
     * unit whose points are not whole there gives no figure, neither its own nor to a mean.
     *
     * @param anyYear whether results of another year than this round's are meant
     * @return refused where the file is of a rehearsal and the round is not, is one person's blind view, is of another
     *         year and that was not said, or has no whole result of any unit
     */
    public Outcome<Taken> take(Path place, FigureId id, From from, boolean anyYear) {
        return preview(place, id, from, anyYear).then(this::take);
    }

    /**
     * What would be taken.
     *
     * @param title     of the round that the results are of
     * @param figures   in the programme's order
     * @param without   names of the units of which the file has no whole result, in the programme's order
     * @param year      year of the results
     * @param sample    whether their criteria are no official ones
     * @param published whether they were published
     */
    public record Preview(String title, List<FigureRecorded> figures, List<String> without, int year, boolean sample,
                          boolean published) {
        public Preview {
            figures = List.copyOf(figures);
            without = List.copyOf(without);
        }
    }

    /** Records what was looked at. */
    public Outcome<Taken> take(Preview seen) {
        return new RecordFigures(book).record(seen.figures()).then(changed -> Outcome.done(new Taken(changed,
                seen.without(), seen.year(), seen.sample(), seen.published())));
    }

    /** The value that stands now; nothing where there is none. */
    public Optional<BigDecimal> standing(FigureRecorded of) {
        return book.snapshot().standing(FigureRecorded.class).map(one -> one.fact())
                .filter(fact -> fact.unit().equals(of.unit()) && fact.figure().equals(of.figure()))
                .map(FigureRecorded::value).findFirst();
    }

    /** The same as {@link #take(Path, FigureId, From, boolean)}, but nothing is recorded. */
    public Outcome<Preview> preview(Path place, FigureId id, From from, boolean anyYear) {
        Optional<Programme> programme = book.snapshot().programme();
        if (programme.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        return ReadResults.read(place, OptionalInt.empty(), "").then(this::usable).then(found -> ofYear(found, programme.get().year(), anyYear))
                .then(found -> programme.get().criteria().figure(id)
                        .map(figure -> taken(programme.get(), figure, found, from))
                        .orElseGet(() -> Outcome.refused(Reason.NOT_FOUND, id.value())));
    }

    private Outcome<ReadResults.Found> usable(ReadResults.Found found) {
        if (found.rehearsal() && !book.isRehearsal()) {
            return Outcome.refused(Reason.REHEARSAL_AND_REAL);
        }
        if (found.blind()) {
            return Outcome.refused(Reason.STILL_BLIND);
        }
        return Outcome.done(found);
    }

    private static Outcome<ReadResults.Found> ofYear(ReadResults.Found found, int year, boolean any) {
        return any || found.year() == year ? Outcome.done(found)
                : Outcome.refused(Reason.OTHER_YEAR, Integer.toString(found.year()), Integer.toString(year));
    }

    private Outcome<Preview> taken(Programme programme, Figure figure, ReadResults.Found found, From from) {
        List<FigureRecorded> recorded = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (Unit unit : programme.units()) {
            List<BigDecimal> totals = totals(unit, found, from);
            if (totals.isEmpty()) {
                without.add(unit.fullName());
            } else {
                recorded.add(new FigureRecorded(unit.id(), figure.id(), mean(totals), source(found, totals.size(), from)));
            }
        }
        if (recorded.isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, found.title());
        }
        return Outcome.done(new Preview(found.title(), recorded, without, found.year(), found.sample(),
                found.published()));
    }

    /** None where one of them is not whole: a mean of some is not the mean. */
    private static List<BigDecimal> totals(Unit unit, ReadResults.Found found, From from) {
        List<EarlierResult> concerned = found.units().stream().filter(one -> switch (from) {
            case SAME_UNIT -> one.key().unit().equals(unit.id().code());
            case UNITS_BELOW -> found.parents().get(one.key().unit()).equals(unit.id().code());
        }).toList();
        return concerned.stream().anyMatch(one -> found.open().contains(one.key().unit())) ? List.of()
                : concerned.stream().map(one -> new BigDecimal(one.standing().total())).toList();
    }

    private static BigDecimal mean(List<BigDecimal> totals) {
        return Numbers.canonical(totals.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(totals.size()), MathContext.DECIMAL64).setScale(2, RoundingMode.HALF_UP));
    }

    /** "Kết quả … năm 2022 (bình quân 8 đơn vị; bộ tiêu chí mẫu; chưa công bố), tệp ket-qua.json, SHA-256 0123456789abcdef…, mã trạng thái 0123456789abcdef…". */
    private static String source(ReadResults.Found found, int count, From from) {
        EarlierResult.Source file = found.units().getFirst().source();
        Map<String, String> parts = new LinkedHashMap<>();
        List<String> remarks = Stream.of(from == From.UNITS_BELOW ? "bình quân " + count + " đơn vị" : "",
                found.sample() ? "bộ tiêu chí mẫu" : "", found.published() ? "" : "chưa công bố")
                .filter(remark -> !remark.isEmpty()).toList();
        parts.put("Kết quả", found.title() + ", năm " + found.year()
                + (remarks.isEmpty() ? "" : " (" + String.join("; ", remarks) + ")"));
        parts.put("tệp", file.name());
        parts.put("SHA-256", file.sha256());
        parts.put("mã trạng thái", file.digest().substring(0, Math.min(DIGITS, file.digest().length())));
        return String.join(", ", parts.entrySet().stream().map(part -> part.getKey() + " " + part.getValue()).toList());
    }
}
