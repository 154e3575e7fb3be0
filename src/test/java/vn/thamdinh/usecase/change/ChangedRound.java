package vn.thamdinh.usecase.change;

import static vn.thamdinh.fixture.Office.done;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.change.Mapping;
import vn.thamdinh.domain.programme.change.Share;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.fixture.TypedPoints;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/** A round in which one unit has scored itself, and other criteria for it. */
abstract class ChangedRound extends SecretaryAtDesk {
    static final ComponentId FIRST = new ComponentId("1.1.1");
    static final ComponentId SECOND = new ComponentId("1.1.2");
    MemberId hanh;

    UnitId unit;

    @BeforeEach
    void scoreTheFirstUnit() {
        unit = Office.unit(desk, 0);
        hanh = done(desk.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
        give(desk, FIRST, "1.5");
        give(desk, SECOND, "1");
    }

    final void give(Desk at, ComponentId component, String points) {
        done(at.giveScore().give(unit, component, Stage.SELF, Scorer.of(unit), points.replace('.', ','), ""));
    }

    final List<String> points(Desk at, ComponentId component) {
        return at.views().sheet(new SheetKey(unit, Stage.SELF, Scorer.of(unit))).cell(component).heads().stream()
                .map(given -> given.points().stripTrailingZeros().toPlainString()).toList();
    }

    /** The first component weighs 3 points in place of 2, the second 1. */
    static ProgrammeFiles reweighted() {
        ProgrammeFiles files = TypedPoints.files();
        String text = files.text(ProgrammeFiles.CRITERIA).orElseThrow();
        return files.with(ProgrammeFiles.CRITERIA, max(max(text, "1.1.1", "3"), "1.1.2", "1"));
    }

    static String max(String text, String component, String points) {
        int at = text.indexOf("max: ", text.indexOf("- id: " + component + "\n"));
        return text.substring(0, at) + "max: \"" + points + "\"" + text.substring(text.indexOf('\n', at));
    }

    final Mapping mapping(Map<ComponentId, List<Share>> otherwise) {
        Map<ComponentId, List<Share>> all = new LinkedHashMap<>(
                Mapping.identity(Office.programme(desk)).components());
        all.putAll(otherwise);
        return new Mapping(all, Map.of());
    }

    final Mapping scaled() {
        return mapping(Map.of(FIRST, List.of(new Share(FIRST, new BigDecimal("1.5"))),
                SECOND, List.of(new Share(SECOND, new BigDecimal("0.5")))));
    }

    /** The first two components become one of four points, and nothing is called 1.1.2 any more. */
    static ProgrammeFiles merged() {
        ProgrammeFiles files = TypedPoints.files();
        String text = max(files.text(ProgrammeFiles.CRITERIA).orElseThrow(), "1.1.1", "4");
        int from = text.indexOf("          - id: 1.1.2\n");
        return files.with(ProgrammeFiles.CRITERIA,
                text.substring(0, from) + text.substring(text.indexOf("          - id: 1.1.3\n")));
    }

    /** Other files that say the same. */
    static ProgrammeFiles reworded() {
        return TypedPoints.files().with(ProgrammeFiles.TEXTS,
                TypedPoints.files().text(ProgrammeFiles.TEXTS).orElseThrow() + "\n# đã rà soát\n");
    }

    final Mapping merging() {
        return mapping(Map.of(SECOND, List.of(Share.whole(FIRST))));
    }
}
