package vn.thamdinh.usecase.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thamdinh.domain.ledger.SurveyFact.ReturnsRecorded;
import vn.thamdinh.domain.ledger.SurveyFact.SurveyCounted;
import vn.thamdinh.domain.ledger.SurveyFact.TransactionsCounted;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.Facts.SurveyKey;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.survey.SurveyTally;
import vn.thamdinh.domain.survey.TransactionCount;
import vn.thamdinh.domain.survey.TransactionShare;
import vn.thamdinh.domain.survey.returns.SurveyReturn;
import vn.thamdinh.domain.survey.returns.Transactions;
import vn.thamdinh.domain.survey.returns.UnitReturns;
import vn.thamdinh.domain.unit.UnitId;

/**
 * What stands of the surveys. Where returns were taken over they are what counts, else the counts by hand; where one
 * part of it contradicts itself, the form has no count until somebody settles it.
 */
public final class SurveyFacts {

    private final Programme programme;
    private final Map<SurveyKey, SurveyCount> byHand = new HashMap<>();
    private final Map<SurveyKey, UnitReturns> returns = new HashMap<>();
    private final Map<UnitId, Transactions> transactions = new HashMap<>();
    private final Set<SurveyKey> contradicting = new HashSet<>();
    private final Set<UnitId> contradictingTransactions = new HashSet<>();

    SurveyFacts(Programme programme, Snapshot snapshot) {
        this.programme = programme;
        readCounts(snapshot);
        readReturns(snapshot);
        readTransactions(snapshot);
    }

    private void readCounts(Snapshot snapshot) {
        snapshot.standing(SurveyCounted.class).map(standing -> standing.fact().count()).forEach(count -> {
            var key = new SurveyKey(count.unit(), count.form());
            if (byHand.put(key, count) != null) {
                contradicting.add(key);
            }
        });
    }

    private record Part(String source, int number) {
    }

    private void readReturns(Snapshot snapshot) {
        Map<SurveyKey, Map<Part, ReturnsRecorded>> parts = new HashMap<>();
        Set<SurveyKey> split = new HashSet<>();
        snapshot.standing(ReturnsRecorded.class).map(Snapshot.Standing::fact).forEach(recorded -> {
            var key = new SurveyKey(recorded.unit(), recorded.form());
            ReturnsRecorded other = parts.computeIfAbsent(key, _ -> new HashMap<>())
                    .putIfAbsent(new Part(recorded.source(), recorded.part()), recorded);
            if (other != null && !other.sameBut(recorded)) {
                split.add(key);
            }
        });
        parts.forEach((key, found) -> form(key.form()).ifPresent(form -> {
            SortedMap<String, List<SurveyReturn>> bySource = bySource(found);
            if (bySource.values().stream().anyMatch(each -> !each.isEmpty())) {
                returns.put(key, UnitReturns.of(key.unit(), form, bySource));
                contradicting.remove(key);
            }
        }));
        contradicting.addAll(split);
    }

    private static SortedMap<String, List<SurveyReturn>> bySource(Map<Part, ReturnsRecorded> parts) {
        SortedMap<String, SortedMap<Integer, ReturnsRecorded>> sorted = new TreeMap<>();
        parts.forEach((part, recorded) ->
                sorted.computeIfAbsent(part.source(), _ -> new TreeMap<>()).put(part.number(), recorded));
        SortedMap<String, List<SurveyReturn>> bySource = new TreeMap<>();
        sorted.forEach((source, each) -> bySource.put(source,
                each.values().stream().flatMap(recorded -> recorded.returns().stream()).toList()));
        return bySource;
    }

    private void readTransactions(Snapshot snapshot) {
        Map<UnitId, List<TransactionCount>> counts = new HashMap<>();
        snapshot.standing(TransactionsCounted.class).map(standing -> standing.fact().count())
                .forEach(count -> {
                    List<TransactionCount> own = counts.computeIfAbsent(count.unit(), _ -> new ArrayList<>());
                    if (own.stream().anyMatch(other -> other.year() == count.year()
                            && other.procedure().equals(count.procedure()))) {
                        contradictingTransactions.add(count.unit());
                    }
                    own.add(count);
                });
        counts.forEach((unit, own) -> transactions.put(unit, new Transactions(own)));
    }

    private Optional<SurveyForm> form(SurveyFormId id) {
        return programme.survey(id);
    }

    /** The returns of a form for a unit, judged; empty where none were taken over. */
    public Optional<UnitReturns> returns(UnitId unit, SurveyFormId form) {
        return Optional.ofNullable(returns.get(new SurveyKey(unit, form)));
    }

    /** Forms of which anything came back, of whatever unit: returns, or a count by hand that is not nought. */
    Set<SurveyFormId> surveyed() {
        return Stream.concat(returns.keySet().stream().map(SurveyKey::form), byHand.values().stream()
                .filter(count -> count.collected() > 0).map(SurveyCount::form)).collect(Collectors.toSet());
    }

    /** The transactions entered for a unit, perhaps none. */
    public Transactions transactions(UnitId unit) {
        return transactions.getOrDefault(unit, new Transactions(List.of()));
    }

    /** Whether what was entered for the form contradicts itself, so that it has no count. */
    public boolean isContradicting(UnitId unit, SurveyFormId form) {
        return contradicting.contains(new SurveyKey(unit, form));
    }

    Map<SurveyKey, SurveyCount> counts() {
        Set<SurveyKey> keys = new HashSet<>(byHand.keySet());
        keys.addAll(returns.keySet());
        keys.addAll(keysWithTransactions());
        keys.removeAll(contradicting);
        Map<SurveyKey, SurveyCount> counts = new HashMap<>();
        keys.forEach(key -> counts.put(key, count(key)));
        return counts;
    }

    /** Entering transactions without any return says how many returns are missing. */
    private List<SurveyKey> keysWithTransactions() {
        return transactions.keySet().stream().flatMap(unit -> programme.surveys().stream()
                .filter(form -> form.quota() instanceof TransactionShare)
                .map(form -> new SurveyKey(unit, form.id()))
                .filter(key -> sum(key).isPresent())).toList();
    }

    private SurveyCount count(SurveyKey key) {
        return count(key, Optional.ofNullable(returns.get(key)));
    }

    /** What would count if these were the returns of the form for the unit. */
    public SurveyCount count(UnitReturns others) {
        return count(new SurveyKey(others.unit(), others.form().id()),
                Optional.of(others).filter(some -> some.collected() > 0));
    }

    private SurveyCount count(SurveyKey key, Optional<UnitReturns> taken) {
        Optional<SurveyCount> hand = Optional.ofNullable(byHand.get(key));
        int collected = taken.map(UnitReturns::collected).or(() -> hand.map(SurveyCount::collected)).orElse(0);
        int valid = taken.map(UnitReturns::valid).or(() -> hand.map(SurveyCount::valid)).orElse(0);
        Optional<Transactions.Sum> sum = sum(key);
        int total = sum.map(found -> Math.toIntExact(found.transactions()))
                .or(() -> hand.map(SurveyCount::transactions)).orElse(0);
        int years = sum.map(Transactions.Sum::years).or(() -> hand.map(SurveyCount::years)).orElse(0);
        return new SurveyCount(key.unit(), key.form(), collected, valid, total, years);
    }

    private Optional<Transactions.Sum> sum(SurveyKey key) {
        return contradictingTransactions.contains(key.unit()) ? Optional.empty()
                : form(key.form()).filter(form -> form.quota() instanceof TransactionShare)
                        .flatMap(form -> transactions(key.unit()).total((TransactionShare) form.quota()));
    }

    Map<SurveyKey, SurveyTally> tallies() {
        return returns.entrySet().stream().filter(entry -> !contradicting.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().tally()));
    }
}
