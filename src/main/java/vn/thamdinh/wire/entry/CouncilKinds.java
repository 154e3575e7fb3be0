package vn.thamdinh.wire.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.CouncilFact.BodyCharged;
import vn.thamdinh.domain.ledger.CouncilFact.ComponentsAssigned;
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
            new FactKind<>("components-assigned.1", ComponentsAssigned.class,
                    f -> Map.of("member", f.member().value(), "components", codes(f.components())),
                    t -> new ComponentsAssigned(member(t), components(t))),
            new FactKind<>("body-charged.1", BodyCharged.class,
                    f -> Map.of("body", f.body(), "components", codes(f.components())),
                    t -> new BodyCharged(t.text("body"), components(t))),
            new FactKind<>("vote-cast.2", VoteCast.class, CouncilKinds::tree,
                    t -> new VoteCast(new UnitId(t.text("unit")), t.count("inFavour"), t.count("against"),
                            t.count("abstained"), t.count("members"), t.count("present"), t.text("digest"))));

    /** Kinds that are read and no longer written. */
    static final List<FactKind<?>> FORMER = List.of(
            new FactKind<>("vote-cast.1", VoteCast.class, CouncilKinds::tree,
                    t -> new VoteCast(new UnitId(t.text("unit")), t.count("inFavour"), t.count("against"),
                            t.count("abstained"), t.count("members"), t.text("digest"))));

    private CouncilKinds() {
    }

    private static MemberId member(Fields tree) {
        return new MemberId(tree.text("member"));
    }

    private static Map<String, Object> tree(VoteCast vote) {
        return Map.of("unit", vote.unit().code(), "inFavour", (long) vote.inFavour(), "against", (long) vote.against(),
                "abstained", (long) vote.abstained(), "members", (long) vote.members(), "present", (long) vote.present(),
                "digest", vote.digest());
    }

    private static List<String> codes(List<ComponentId> components) {
        return components.stream().map(ComponentId::value).toList();
    }

    private static List<ComponentId> components(Fields tree) {
        return tree.texts("components").stream().map(ComponentId::new).toList();
    }
}
