package vn.thamdinh.domain.ledger;

import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.unit.UnitId;

/** The council: who is in it, who appraises what, how it voted. */
public sealed interface CouncilFact extends Fact {

    /**
     * A person on the roster.
     *
     * @param body     id of the sending body in the programme, or empty
     * @param position the person's title, or empty
     */
    record MemberEnrolled(MemberId member, String name, String position, String body, Role role)
            implements CouncilFact {
    }

    /** The units that a member appraises; replaces what was assigned to him before. */
    record UnitsAssigned(MemberId member, List<UnitId> units) implements CouncilFact {

        public UnitsAssigned {
            units = List.copyOf(units);
        }
    }

    /**
     * A member takes no further part: he was substituted, is absent or has left. What he has scored stays; which units
     * he still appraises is another entry.
     *
     * @param successor who takes over from him
     */
    record MemberLeft(MemberId member, Optional<MemberId> successor, String reason) implements CouncilFact {
    }

    /** A member must neither see nor score a unit, or may again. */
    record RecusalDeclared(MemberId member, UnitId unit, boolean recused, String reason) implements CouncilFact {
    }

    /**
     * The council's vote on recognising a unit.
     *
     * @param members how many members the shares are reckoned from
     * @param present how many of them took part, however they voted
     * @param digest  state digest that was on the table
     */
    record VoteCast(UnitId unit, int inFavour, int against, int abstained, int members, int present, String digest)
            implements CouncilFact {

        public VoteCast {
            boolean negative = inFavour < 0 || against < 0 || abstained < 0;
            if (negative || (long) inFavour + against + abstained > present || present > members) {
                throw new IllegalArgumentException("more votes than members, or less than none");
            }
        }

        /** A vote in which everybody who took part is among the votes. */
        public VoteCast(UnitId unit, int inFavour, int against, int abstained, int members, String digest) {
            this(unit, inFavour, against, abstained, members, inFavour + against + abstained, digest);
        }
    }

    /**
     * The components that a member appraises, in all of his units; replaces what was said before.
     *
     * @param components none: as his body, and without that everything
     */
    record ComponentsAssigned(MemberId member, List<ComponentId> components) implements CouncilFact {

        public ComponentsAssigned {
            components = List.copyOf(components);
        }
    }

    /**
     * The components that a body's members appraise.
     *
     * @param body       id of the body in the programme
     * @param components none: everything
     */
    record BodyCharged(String body, List<ComponentId> components) implements CouncilFact {

        public BodyCharged {
            components = List.copyOf(components);
        }
    }
}
