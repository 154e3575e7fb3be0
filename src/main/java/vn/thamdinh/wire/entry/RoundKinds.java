package vn.thamdinh.wire.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.DocumentFact.DocumentIssued;
import vn.thamdinh.domain.ledger.RoundFact.Founded;
import vn.thamdinh.domain.ledger.RoundFact.WriterClaimed;
import vn.thamdinh.domain.ledger.RoundFact.WriterOpened;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.wire.Fields;

/** Bodies about the round, its writers and its papers. */
final class RoundKinds {

    static final List<FactKind<?>> ALL = List.of(
            new FactKind<>("round-founded.1", Founded.class,
                    f -> Map.of("rehearsal", f.rehearsal(), "rootKeys", f.rootKeys(), "title", f.title()),
                    t -> new Founded(t.text("title"), t.flag("rehearsal"), t.texts("rootKeys"))),
            new FactKind<>("writer-opened.2", WriterOpened.class,
                    f -> Map.of("member", f.member().value(), "role", Fields.choiceText(f.role()), "device", f.device(),
                            "publicKey", f.publicKey(), "nonce", f.nonce(), "signature", f.signature()),
                    t -> new WriterOpened(new MemberId(t.text("member")), t.choice("role", Role.class),
                            t.text("device"), t.text("publicKey"), t.text("nonce"), t.text("signature"))),
            new FactKind<>("writer-opened.1", WriterClaimed.class,
                    f -> Map.of("member", f.member().value(), "role", Fields.choiceText(f.role()),
                            "device", f.device(), "publicKey", f.publicKey(), "signature", f.signature()),
                    t -> new WriterClaimed(new MemberId(t.text("member")), t.choice("role", Role.class),
                            t.text("device"), t.text("publicKey"), t.text("signature"))),
            new FactKind<>("document-issued.1", DocumentIssued.class,
                    f -> Map.of("document", f.documentKind(), "number", f.number(), "date", f.date().toString(),
                            "digest", f.digest(), "sha256", f.sha256(),
                            "units", f.units().stream().map(UnitId::code).toList()),
                    t -> new DocumentIssued(t.text("document"), t.text("number"), LocalDate.parse(t.text("date")),
                            t.text("digest"), t.text("sha256"), t.texts("units").stream().map(UnitId::new).toList())));

    private RoundKinds() {
    }
}
