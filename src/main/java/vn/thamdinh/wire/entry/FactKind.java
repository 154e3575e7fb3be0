package vn.thamdinh.wire.entry;

import java.util.Map;
import java.util.function.Function;

import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.wire.Fields;

/**
 * A kind of body: its stored name and its tree.
 *
 * @param name such as "score-given.1"; never reused for another tree
 */
record FactKind<F extends Fact>(String name, Class<F> type, Function<F, Map<String, Object>> writer,
                                Function<Fields, F> reader) {

    Map<String, Object> write(Fact fact) {
        return writer.apply(type.cast(fact));
    }
}
