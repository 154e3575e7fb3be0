package vn.thamdinh.wire.entry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.PublicationFact.ComplaintReceived;
import vn.thamdinh.domain.ledger.PublicationFact.ComplaintSettled;
import vn.thamdinh.domain.ledger.PublicationFact.EarlierResultTaken;
import vn.thamdinh.domain.ledger.PublicationFact.RecognitionRevoked;
import vn.thamdinh.domain.ledger.PublicationFact.RegistrationSettled;
import vn.thamdinh.domain.ledger.PublicationFact.ResultsPosted;
import vn.thamdinh.domain.ledger.PublicationFact.ResultsPublished;
import vn.thamdinh.domain.ledger.PublicationFact.RoundReopened;
import vn.thamdinh.domain.ledger.PublicationFact.RoundSealed;
import vn.thamdinh.domain.ledger.PublicationFact.UnitRegistered;
import vn.thamdinh.domain.ledger.Seal;
import vn.thamdinh.domain.ledger.Sequences;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.publication.Complaint;
import vn.thamdinh.domain.publication.EarlierResult;
import vn.thamdinh.domain.publication.Posting;
import vn.thamdinh.domain.publication.PublishedResults;
import vn.thamdinh.domain.publication.Registration;
import vn.thamdinh.domain.publication.RevokedRecognition;
import vn.thamdinh.domain.publication.SettledComplaint;
import vn.thamdinh.domain.publication.SettledRegistration;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.wire.Fields;

/** Bodies about registration, posting, complaints, publication, the seal and earlier years. */
final class PublicationKinds {

    static final List<FactKind<?>> ALL = List.of(
            new FactKind<>("unit-registered.1", UnitRegistered.class, f -> toTree(f.registration()),
                    t -> new UnitRegistered(new Registration(unit(t), t.text("paper"), day(t, "dated"),
                            t.text("signer"), day(t, "received")))),
            new FactKind<>("registration-settled.1", RegistrationSettled.class, f -> toTree(f.settled()),
                    t -> new RegistrationSettled(new SettledRegistration(unit(t), t.flag("accepted"), t.text("reason"),
                            day(t, "date")))),
            new FactKind<>("results-posted.1", ResultsPosted.class, f -> toTree(f.posting()),
                    t -> new ResultsPosted(new Posting(t.text("key"), day(t, "from"), day(t, "until"),
                            t.text("place")))),
            new FactKind<>("complaint-received.1", ComplaintReceived.class, f -> toTree(f.complaint()),
                    t -> new ComplaintReceived(new Complaint(t.text("key"), unit(t), Optional.of(t.text("component"))
                            .filter(id -> !id.isEmpty()).map(ComponentId::new), t.text("from"), t.text("paper"),
                            day(t, "received"), t.text("text")))),
            new FactKind<>("complaint-settled.1", ComplaintSettled.class, f -> toTree(f.settled()),
                    t -> new ComplaintSettled(new SettledComplaint(t.text("key"), t.flag("upheld"), t.text("reason"),
                            t.text("paper"), day(t, "date")))),
            new FactKind<>("results-published.1", ResultsPublished.class, f -> toTree(f.published()),
                    t -> new ResultsPublished(new PublishedResults(t.text("paper"), day(t, "dated"), day(t, "date"),
                            t.text("place"), t.text("digest")))),
            new FactKind<>("earlier-result-taken.1", EarlierResultTaken.class, f -> toTree(f.result()),
                    t -> new EarlierResultTaken(earlier(t))),
            new FactKind<>("recognition-revoked.1", RecognitionRevoked.class, f -> toTree(f.revoked()),
                    t -> new RecognitionRevoked(new RevokedRecognition(key(t), t.flag("revoked"), day(t, "date"),
                            t.text("reason"), t.text("paper")))),
            new FactKind<>("round-sealed.1", RoundSealed.class, f -> toTree(f.seal()),
                    t -> new RoundSealed(new Seal(t.text("digest"), day(t, "date"), scope(t.textMap("scope")),
                            t.texts("papers")))),
            new FactKind<>("round-reopened.1", RoundReopened.class,
                    f -> Map.of("date", f.date().toString(), "reason", f.reason()),
                    t -> new RoundReopened(day(t, "date"), t.text("reason"))));

    private PublicationKinds() {
    }

    private static Map<String, Object> toTree(Registration registration) {
        return Map.of("unit", registration.unit().code(), "paper", registration.paper(), "dated",
                registration.dated().toString(), "signer", registration.signer(), "received",
                registration.received().toString());
    }

    private static Map<String, Object> toTree(SettledRegistration settled) {
        return Map.of("unit", settled.unit().code(), "accepted", settled.accepted(), "reason", settled.reason(), "date",
                settled.date().toString());
    }

    private static Map<String, Object> toTree(Posting posting) {
        return Map.of("key", posting.key(), "from", posting.from().toString(), "until", posting.until().toString(),
                "place", posting.place());
    }

    private static Map<String, Object> toTree(Complaint complaint) {
        return Map.of("key", complaint.key(), "unit", complaint.unit().code(), "component",
                complaint.component().map(ComponentId::value).orElse(""), "from", complaint.from(), "paper",
                complaint.paper(), "received", complaint.received().toString(), "text", complaint.text());
    }

    private static Map<String, Object> toTree(SettledComplaint settled) {
        return Map.of("key", settled.key(), "upheld", settled.upheld(), "reason", settled.reason(), "paper",
                settled.paper(), "date", settled.date().toString());
    }

    private static Map<String, Object> toTree(PublishedResults published) {
        return Map.of("paper", published.paper(), "dated", published.dated().toString(), "date",
                published.date().toString(), "place", published.place(), "digest", published.digest());
    }

    private static Map<String, Object> toTree(EarlierResult result) {
        Map<String, Object> tree = new HashMap<>(toTree(result.key()));
        tree.put("name", result.name());
        tree.put("district", result.district());
        tree.put("recognised", result.recognised());
        tree.put("total", result.standing().total());
        tree.put("rank", (long) result.standing().rank());
        tree.put("grade", result.standing().grade());
        tree.put("paper", result.paper());
        tree.put("validUntil", result.validUntil().map(LocalDate::toString).orElse(""));
        tree.put("criteria", result.criteria());
        tree.put("source", result.source().name());
        tree.put("sha256", result.source().sha256());
        tree.put("digest", result.source().digest());
        return tree;
    }

    private static EarlierResult earlier(Fields tree) {
        return new EarlierResult(key(tree), tree.text("name"), tree.text("district"), tree.flag("recognised"),
                new EarlierResult.Standing(tree.text("total"), tree.count("rank"), tree.text("grade")),
                tree.text("paper"), Optional.of(tree.text("validUntil")).filter(day -> !day.isEmpty())
                        .map(LocalDate::parse), tree.textMap("criteria"),
                new EarlierResult.Source(tree.text("source"), tree.text("sha256"), tree.text("digest")));
    }

    private static Map<String, Object> toTree(RevokedRecognition revoked) {
        Map<String, Object> tree = new HashMap<>(toTree(revoked.key()));
        tree.put("revoked", revoked.revoked());
        tree.put("date", revoked.date().toString());
        tree.put("reason", revoked.reason());
        tree.put("paper", revoked.paper());
        return tree;
    }

    private static Map<String, Object> toTree(EarlierResult.Key key) {
        return Map.of("unit", key.unit(), "year", (long) key.year(), "programme", key.programme());
    }

    private static EarlierResult.Key key(Fields tree) {
        return new EarlierResult.Key(tree.text("unit"), tree.count("year"), tree.text("programme"));
    }

    private static Map<String, Object> toTree(Seal seal) {
        var scope = new TreeMap<String, String>();
        seal.scope().forEach((writer, numbers) -> scope.put(writer.hex(), numbers.text()));
        return Map.of("digest", seal.digest(), "date", seal.date().toString(), "scope", scope, "papers", seal.papers());
    }

    private static Map<WriterId, Sequences> scope(Map<String, String> texts) {
        var scope = new TreeMap<WriterId, Sequences>();
        texts.forEach((writer, numbers) -> scope.put(new WriterId(writer), Sequences.parse(numbers)));
        return scope;
    }

    private static UnitId unit(Fields tree) {
        return new UnitId(tree.text("unit"));
    }

    private static LocalDate day(Fields tree, String name) {
        return LocalDate.parse(tree.text(name));
    }
}
