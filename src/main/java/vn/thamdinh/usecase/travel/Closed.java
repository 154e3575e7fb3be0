package vn.thamdinh.usecase.travel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Bundle;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.travel.Holdings;
import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.domain.travel.Withheld;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Surprises;
import vn.thamdinh.usecase.custody.Correspondent;
import vn.thamdinh.usecase.custody.Custody;
import vn.thamdinh.wire.entry.StoredEntry;
import vn.thamdinh.wire.travel.SignedBundle;

/**
 * What the receivers of one package must not see: while scoring is blind, appraisal scores of others, and for those who
 * are inspected a surprise visit before it is made. Nothing is closed to the secretariat, which keeps the round together.
 */
final class Closed {

    private final boolean blind;
    /** Those to whom others' scores are closed; one who is empty is anybody who learns the passphrase. */
    private final List<Optional<MemberId>> readers;
    private final Set<UnitId> recused;
    /** What would betray a surprise visit, where a reader may be one of those who are inspected. */
    private final Optional<Surprises> surprises;

    private Closed(boolean blind, List<Optional<MemberId>> readers, Set<UnitId> recused,
                   Optional<Surprises> surprises) {
        this.blind = blind;
        this.readers = readers;
        this.recused = recused;
        this.surprises = surprises;
    }

    /** @param recipients none for a package by passphrase */
    static Closed to(RoundBook book, PackageKind kind, List<Correspondent> recipients) {
        List<Optional<MemberId>> readers = recipients.stream().filter(one -> !one.isSecretariat())
                .map(Correspondent::member).toList();
        if (recipients.isEmpty() && kind != PackageKind.ROUND) {
            readers = List.of(book.role() == Role.SECRETARIAT ? Optional.empty() : book.me());
        }
        Set<UnitId> recused = readers.stream().flatMap(Optional::stream)
                .flatMap(member -> book.snapshot().recused(member).stream()).collect(Collectors.toSet());
        boolean inspected = readers.stream().anyMatch(Optional::isEmpty)
                || recipients.stream().map(Correspondent::role).anyMatch(Surprises::isInspected);
        return new Closed(book.snapshot().isBlind(), readers, recused,
                Optional.of(book.snapshot().surprises()).filter(known -> inspected && known.any()));
    }

    /** Whose sheet an entry is on, if it is one of those that are closed while scoring is blind. */
    static Optional<Scorer> blindScorer(Entry entry) {
        return entry.fact().flatMap(Closed::blindScorer);
    }

    private static Optional<Scorer> blindScorer(Fact fact) {
        return fact instanceof ScoreFact score && score.stage() == Stage.APPRAISE
                ? Optional.of(score.scorer()) : Optional.empty();
    }

    boolean closes(Entry entry) {
        return closesScore(entry) || betrays(entry);
    }

    private boolean betrays(Entry entry) {
        return surprises.filter(known -> entry.fact().filter(known::betrays).isPresent()).isPresent();
    }

    private boolean closesScore(Entry entry) {
        Optional<Scorer> scorer = blindScorer(entry);
        return blind && scorer.isPresent()
                && readers.stream().anyMatch(reader -> !reader.map(Scorer::of).equals(scorer));
    }

    /**
     * What of one's holdings may be told: a count of closed bundles would tell who has handed in how much. Those between
     * others are named as kept back, so that the reader does not take them for lost; the numbers around them tell as much.
     */
    Holdings tellable(RoundBook book) {
        List<Bundle> all = book.workspace().bundles().stream().map(SignedBundle::bundle).toList();
        List<Bundle> hidden = blind && !readers.isEmpty() || surprises.isPresent() ? hidden(book.workspace(), all) : List.of();
        Withheld kept = new Custody(book).withheld().and(Withheld.of(hidden));
        return Holdings.of(all.stream().filter(bundle -> !hidden.contains(bundle)).toList(), kept);
    }

    private List<Bundle> hidden(Workspace workspace, List<Bundle> all) {
        Set<EntryId> hidden = workspace.entriesOf(all.stream().flatMap(bundle -> bundle.entries().stream()).distinct()
                .toList()).stream().map(StoredEntry::entry).filter(this::isOfNoReader).map(Entry::id)
                .collect(Collectors.toSet());
        return all.stream().filter(bundle -> bundle.entries().stream().anyMatch(hidden::contains)).toList();
    }

    /** A receipt for several must still tell each of them of his own. */
    private boolean isOfNoReader(Entry entry) {
        return betrays(entry) || blind && blindScorer(entry).filter(scorer ->
                readers.stream().noneMatch(reader -> reader.map(Scorer::of).equals(Optional.of(scorer)))).isPresent();
    }

    /** Whether files of the unit are kept from them: one of them is recused from it. */
    boolean closes(UnitId unit) {
        return recused.contains(unit);
    }
}
