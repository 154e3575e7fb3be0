package vn.thamdinh.wire.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.wire.Fields;
import vn.thamdinh.wire.MalformedJson;

/**
 * Bodies of entries as trees. A kind's tree never changes once released: a fact that needs more gets a new kind, and the
 * old one goes on being read.
 */
final class FactCodec {

    private static final Map<Class<? extends Fact>, FactKind<?>> BY_TYPE = new HashMap<>();
    private static final Map<String, FactKind<?>> BY_NAME = new HashMap<>();

    static {
        Stream.of(RoundKinds.ALL, ScoreKinds.ALL, SurveyKinds.ALL, VisitKinds.ALL, CouncilKinds.ALL, ConductKinds.ALL,
                        TrustKinds.ALL, EvidenceKinds.ALL, InspectionKinds.ALL, MinutesKinds.ALL, DocumentKinds.ALL,
                        PlanKinds.ALL, RegisterKinds.ALL, MeetingKinds.ALL, PublicationKinds.ALL)
                .flatMap(List::stream)
                .forEach(kind -> {
                    BY_TYPE.put(kind.type(), kind);
                    BY_NAME.put(kind.name(), kind);
                });
        Stream.of(VisitKinds.FORMER, DocumentKinds.FORMER, CouncilKinds.FORMER, ConductKinds.FORMER).flatMap(List::stream)
                .forEach(kind -> BY_NAME.put(kind.name(), kind));
    }

    private FactCodec() {
    }

    /** Names of all kinds that this version writes or reads. */
    static Set<String> kinds() {
        return BY_NAME.keySet().stream().collect(Collectors.toUnmodifiableSet());
    }

    /** Names of the kinds that this version writes. */
    static Set<String> written() {
        return BY_TYPE.values().stream().map(FactKind::name).collect(Collectors.toUnmodifiableSet());
    }

    static String kindOf(Fact fact) {
        return BY_TYPE.get(fact.getClass()).name();
    }

    static Map<String, Object> toTree(Fact fact) {
        return BY_TYPE.get(fact.getClass()).write(fact);
    }

    /** The fact, or nothing if the kind is not known here. */
    static Optional<Fact> fromTree(String kind, Map<String, Object> tree) {
        return Optional.ofNullable(BY_NAME.get(kind)).map(known -> read(known, tree));
    }

    private static Fact read(FactKind<?> kind, Map<String, Object> tree) {
        try {
            return kind.reader().apply(new Fields(tree));
        } catch (MalformedJson e) {
            throw e;
        } catch (RuntimeException e) {
            throw new MalformedJson("body of kind " + kind.name() + ": " + e.getMessage());
        }
    }
}
