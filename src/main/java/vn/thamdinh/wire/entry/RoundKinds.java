package vn.thamdinh.wire.entry;

import java.util.List;
import java.util.Map;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.RoundFact.Founded;
import vn.thamdinh.domain.ledger.RoundFact.ProgrammeAdopted;
import vn.thamdinh.domain.ledger.RoundFact.WriterClaimed;
import vn.thamdinh.domain.ledger.RoundFact.WriterOpened;
import vn.thamdinh.domain.programme.ProgrammeHash;
import vn.thamdinh.wire.Fields;

/** Bodies about the round and its writers. */
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
            new FactKind<>("programme-adopted.1", ProgrammeAdopted.class,
                    f -> Map.of("from", f.from().hex(), "to", f.to().hex(), "reason", f.reason(),
                            "translations", f.translations().stream().map(MappingTree::write).toList()),
                    t -> new ProgrammeAdopted(new ProgrammeHash(t.text("from")), new ProgrammeHash(t.text("to")),
                            t.objects("translations").stream().map(MappingTree::read).toList(), t.text("reason"))));

    private RoundKinds() {
    }
}
