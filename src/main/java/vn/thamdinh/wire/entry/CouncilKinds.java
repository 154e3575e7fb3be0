package vn.thamdinh.wire.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.CouncilFact.MemberEnrolled;
import vn.thamdinh.domain.ledger.CouncilFact.MemberLeft;
import vn.thamdinh.domain.ledger.CouncilFact.RecusalDeclared;
import vn.thamdinh.domain.ledger.CouncilFact.UnitsAssigned;
import vn.thamdinh.domain.ledger.CouncilFact.VoteCast;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.wire.Fields;

/** Bodies about the council. */
final class CouncilKinds {

    static final List<FactKind<?>> ALL = List.of(
            new FactKind<>("member-enrolled.1", MemberEnrolled.class,
                    f -> Map.of("member", f.member().value(), "name", f.name(), "position", f.position(),
                            "body", f.body(), "role", Fields.choiceText(f.role())),
                    t -> new MemberEnrolled(member(t), t.text("name"), t.text("position"), t.text("body"),
                            t.choice("role", Role.class))),
            new FactKind<>("units-assigned.1", UnitsAssigned.class,
                    f -> Map.of("member", f.member().value(),
                            "units", f.units().stream().map(UnitId::code).toList()),
                    t -> new UnitsAssigned(member(t), t.texts("units").stream().map(UnitId::new).toList())),
            new FactKind<>("recusal-declared.1", RecusalDeclared.class,
                    f -> Map.of("member", f.member().value(), "unit", f.unit().code(), "recused", f.recused(),
                            "reason", f.reason()),
                    t -> new RecusalDeclared(member(t), new UnitId(t.text("unit")), t.flag("recused"),
                            t.text("reason"))),
            new FactKind<>("member-left.1", MemberLeft.class,
                    f -> Map.of("member", f.member().value(), "successor",
                            f.successor().map(MemberId::value).orElse(""), "reason", f.reason()),
                    t -> new MemberLeft(member(t), Optional.of(t.text("successor")).filter(id -> !id.isEmpty())
                            .map(MemberId::new), t.text("reason"))),
            new FactKind<>("vote-cast.1", VoteCast.class,
                    f -> Map.of("unit", f.unit().code(), "inFavour", f.inFavour(), "against", f.against(),
                            "abstained", f.abstained(), "members", f.members(), "digest", f.digest()),
                    t -> new VoteCast(new UnitId(t.text("unit")), t.count("inFavour"), t.count("against"),
                            t.count("abstained"), t.count("members"), t.text("digest"))));

    private CouncilKinds() {
    }

    private static MemberId member(Fields tree) {
        return new MemberId(tree.text("member"));
    }
}
