package vn.thamdinh.domain.rebase;

import java.math.BigDecimal;
import java.util.Optional;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.Fact;

/**
 * What an entry says under the programme in force, or a part of it.
 *
 * @param from   the old component that it comes from; empty where it is about none
 * @param points share of typed points, not rounded; empty where nothing is to be added up
 */
record Piece(Fact fact, Optional<ComponentId> from, Optional<BigDecimal> points) {

    static Piece of(Fact fact) {
        return new Piece(fact, Optional.empty(), Optional.empty());
    }
}
