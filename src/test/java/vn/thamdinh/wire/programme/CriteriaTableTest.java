package vn.thamdinh.wire.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import vn.thamdinh.domain.criteria.CriteriaSet;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.wire.programme.CriteriaTable.Column;
import vn.thamdinh.wire.programme.CriteriaTable.Fault;
import vn.thamdinh.wire.programme.CriteriaTable.Level;
import vn.thamdinh.wire.programme.CriteriaTable.Line;
import vn.thamdinh.wire.programme.CriteriaTable.Spot;

class CriteriaTableTest {
    private static final ProgrammeFiles SHIPPED = ProgrammeFiles.shipped(new ProgrammeId("cqtt-binh-phuoc-2024"));
    private static final String STRANGE = """
            # Dòng đầu
            #
            # Dòng ba
            sample: false
            max: "3.50"
            blocks: [{id: b1, label: "a: b"}, {id: b2, label: "có # và ] và \\"ngoặc\\""}]
            fields:
              - id: "1"
                title: "- gạch đầu dòng: có dấu"
                max: 3.5
                colour: "#fff"
                criteria:
                  - id: "1.10"
                    title: "true"
                    max: "3.50"
                    components:
                      - id: "007"
                        title: |
                          hai
                          dòng
                        max: 2
                        rule:
                          kind: steps
                          steps:
                            - {from: "90", to: "100", points: 2.50}
                            - {from: 0, to: "90", points: 0}
                          zero: NOT_APPLICABLE
                        evidence: ["Nội quy, quy chế", 'ảnh "đẹp"']
                        body: so-noi-vu
                        source: KH 190
                        sample: true
                      - id: 1.2
                        title: =1+1
                        max: "1.50"
                        guidance: "mỗi lần trừ 0,5: tối đa 3"
                        evidence: []
                        rule: {needed: 2, parts: [{id: a, title: "x, y"}]}
                        source: '@nguồn'
            """;

    private static Object tree(String yaml) {
        return text(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    }

    /** All scalars as texts, as the readers of programmes see them. */
    private static Object text(Object node) {
        return switch (node) {
            case Map<?, ?> map -> {
                Map<String, Object> texts = new java.util.TreeMap<>();
                map.forEach((key, value) -> texts.put(key.toString(), text(value)));
                yield texts;
            }
            case List<?> list -> list.stream().map(CriteriaTableTest::text).toList();
            case null -> "";
            default -> node.toString().strip();
        };
    }

    private static CriteriaSet criteria(ProgrammeFiles files) {
        return switch (ProgrammeReader.read(files)) {
            case ProgrammeReading.Read(var programme) -> programme.criteria();
            case ProgrammeReading.Faulty(var problems) -> throw new AssertionError(problems);
        };
    }

    @Test
    void theShippedCriteriaComeBackWithoutAnyLoss() {
        String yaml = SHIPPED.text(ProgrammeFiles.CRITERIA).orElseThrow();
        CriteriaTable table = CriteriaTable.of(yaml).orElseThrow();
        assertEquals(List.of(), table.faults());
        assertEquals(tree(yaml), tree(table.yaml()));
        assertEquals(criteria(SHIPPED), criteria(SHIPPED.with(ProgrammeFiles.CRITERIA, table.yaml())));
        assertEquals(table, CriteriaTable.of(table.yaml()).orElseThrow());
        assertTrue(table.yaml().startsWith("# Bộ tiêu chí MẪU."), "the head's comment stays");
    }

    @Test
    void whateverKeysAndWordsAFileHasTheyComeBack() {
        CriteriaTable table = CriteriaTable.of(STRANGE).orElseThrow();
        assertEquals("Dòng đầu\n\nDòng ba", table.comment());
        assertEquals(tree(STRANGE), tree(table.yaml()));
        assertEquals(table, CriteriaTable.of(table.yaml()).orElseThrow());
    }

    @Test
    void rulesAreSplitIntoTheirKindAndTheRest() {
        Line line = CriteriaTable.of(STRANGE).orElseThrow().lines().get(3);
        assertEquals(Level.COMPONENT, line.level());
        assertEquals("steps", line.cell(Column.RULE_KIND));
        assertEquals("steps: [{from: \"90\", to: \"100\", points: 2.50}, {from: 0, to: \"90\", points: 0}], "
                + "zero: NOT_APPLICABLE", line.cell(Column.RULE_PARAMETERS));
        assertEquals("Nội quy, quy chế\nảnh \"đẹp\"", line.cell(Column.EVIDENCE));
    }

    @Test
    void linesOfTheFileAreFoundInTheTable() {
        CriteriaTable table = CriteriaTable.of(STRANGE).orElseThrow();
        List<String> text = table.yaml().lines().toList();
        for (int i = 0; i < text.size(); i++) {
            Spot spot = table.at(i + 1).orElseThrow();
            if (text.get(i).contains("title: =1+1")) {
                assertEquals(new Spot(4, Column.TITLE), spot);
            } else if (text.get(i).contains("{kind: steps")) {
                assertEquals(new Spot(3, Column.RULE_KIND), spot);
            } else if (text.get(i).contains("blocks: ")) {
                assertEquals(new Spot(0, Column.OTHER), spot);
            }
        }
        assertEquals(Optional.empty(), table.at(text.size() + 1));
    }

    @Test
    void skippedLevelsAndCellsThatAreNoYamlAreFaults() {
        List<Line> lines = new ArrayList<>(CriteriaTable.of(STRANGE).orElseThrow().lines());
        lines.remove(2);
        Map<Column, String> cells = new EnumMap<>(lines.get(2).cells());
        cells.put(Column.RULE_PARAMETERS, "steps: [1, 2");
        cells.put(Column.OTHER, "chỉ là chữ");
        lines.set(2, new Line(Level.COMPONENT, cells));
        CriteriaTable table = new CriteriaTable("", lines);
        assertEquals(List.of(new Fault(2, Column.ID), new Fault(2, Column.RULE_PARAMETERS),
                new Fault(2, Column.OTHER)), table.faults());
        assertThrows(IllegalStateException.class, table::yaml);
    }

    @Test
    void aTextThatIsNoSetOfCriteriaHasNoTable() {
        assertEquals(Optional.empty(), CriteriaTable.of("- a\n"));
        assertEquals(Optional.empty(), CriteriaTable.of("a: [\n"));
        assertEquals(Optional.empty(), CriteriaTable.of("fields: none\n"));
    }
}
