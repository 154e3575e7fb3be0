package vn.thamdinh.wire.entry;

import java.util.List;
import java.util.Map;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.BundleMark;
import vn.thamdinh.domain.ledger.TrustFact.BundleAdmitted;
import vn.thamdinh.domain.ledger.TrustFact.BundleWithdrawn;
import vn.thamdinh.domain.ledger.TrustFact.KeyAdmitted;
import vn.thamdinh.domain.ledger.TrustFact.KeyRevoked;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.wire.Fields;

/** Bodies about keys and bundles. */
final class TrustKinds {

    static final List<FactKind<?>> ALL = List.of(
            new FactKind<>("key-admitted.1", KeyAdmitted.class,
                    f -> Map.of("publicKey", f.publicKey(), "member", f.member().value(), "role",
                            Fields.choiceText(f.role()), "device", f.device(), "recipient", f.recipient()),
                    t -> new KeyAdmitted(t.text("publicKey"), new MemberId(t.text("member")),
                            t.choice("role", Role.class), t.text("device"), t.text("recipient"))),
            new FactKind<>("key-revoked.1", KeyRevoked.class,
                    f -> Map.of("publicKey", f.publicKey(), "member", f.member().value(), "role",
                            Fields.choiceText(f.role()), "accepted", f.accepted().stream().map(TrustKinds::toTree).toList(), "reason", f.reason()),
                    t -> new KeyRevoked(t.text("publicKey"), new MemberId(t.text("member")), t.choice("role", Role.class),
                            t.objects("accepted").stream().map(TrustKinds::mark).toList(), t.text("reason"))),
            new FactKind<>("bundle-withdrawn.1", BundleWithdrawn.class,
                    f -> Map.of("bundle", f.bundle().hex(), "reason", f.reason()),
                    t -> new BundleWithdrawn(new BundleId(t.text("bundle")), t.text("reason"))),
            new FactKind<>("bundle-admitted.1", BundleAdmitted.class,
                    f -> Map.of("bundle", f.bundle().hex(), "reason", f.reason()),
                    t -> new BundleAdmitted(new BundleId(t.text("bundle")), t.text("reason"))));

    private TrustKinds() {
    }

    private static Map<String, Object> toTree(BundleMark mark) {
        return Map.of("writer", mark.writer().hex(), "number", mark.number(), "bundle", mark.bundle().hex());
    }

    private static BundleMark mark(Fields tree) {
        return new BundleMark(new WriterId(tree.text("writer")), tree.number("number"),
                new BundleId(tree.text("bundle")));
    }
}
