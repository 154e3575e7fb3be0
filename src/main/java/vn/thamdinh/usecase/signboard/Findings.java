package vn.thamdinh.usecase.signboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import vn.thamdinh.documents.emblem.EmblemRefused;
import vn.thamdinh.documents.signboard.Measure;
import vn.thamdinh.documents.signboard.design.DesignReading;

/** Puts faults and measures into one list. */
final class Findings {

    private Findings() {
    }

    static List<BoardFinding> of(DesignReading reading, List<Measure> measures) {
        List<BoardFinding> all = new ArrayList<>();
        for (DesignReading.Fault fault : reading.faults()) {
            all.add(fault.emblem().map(Findings::emblem).orElseGet(() -> new BoardFinding(code(fault.why()),
                    BoardFinding.Force.FAULT, false, fault.key().key(), 0, 0)));
        }
        for (Measure measure : measures) {
            all.add(new BoardFinding(code(measure.kind()), force(measure.kind().force()), measure.met(),
                    measure.about(), measure.value(), measure.least()));
        }
        return all;
    }

    private static BoardFinding emblem(EmblemRefused refused) {
        String place = refused.line() > 0 ? " (" + refused.line() + ")" : "";
        return new BoardFinding("emblem-" + code(refused.why()), BoardFinding.Force.FAULT, false,
                refused.what() + place, 0, 0);
    }

    private static BoardFinding.Force force(Measure.Force force) {
        return switch (force) {
            case RULE_FOR_NAME_BOARDS -> BoardFinding.Force.RULE_FOR_NAME_BOARDS;
            case RECOMMENDATION -> BoardFinding.Force.RECOMMENDATION;
            case OWN -> BoardFinding.Force.OWN;
        };
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
