package vn.thamdinh.wire.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.wire.programme.ProgrammeFiles;
import vn.thamdinh.wire.programme.ProgrammeReader;
import vn.thamdinh.wire.programme.ProgrammeReading;

class TreesTest {

    static Stream<String> hostile() {
        StringBuilder doubling = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i <= 24; i++) {
            doubling.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }
        return Stream.of("id: &a [*a]\n", doubling.toString(), "id: &a x\n",
                "a: " + "[".repeat(50_000) + "]".repeat(50_000) + "\n");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void textsThatMeanMoreThanTheySayAreRefused(String text) {
        assertTrue(Trees.read(ProgrammeFiles.PROGRAMME, text).isEmpty());
        for (String file : List.of(ProgrammeFiles.PROGRAMME, ProgrammeFiles.TEXTS)) {
            ProgrammeFiles files = ProgrammeFiles.shipped(ProgrammeFiles.shippedIds().getFirst()).with(file, text);
            assertTrue(ProgrammeReader.read(files) instanceof ProgrammeReading.Faulty);
        }
    }

    static Stream<ProgrammeId> shipped() {
        return ProgrammeFiles.shippedIds().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aProgrammeWrittenAgainIsTheSameProgramme(ProgrammeId id) {
        ProgrammeFiles files = ProgrammeFiles.shipped(id);
        ProgrammeFiles again = rewritten(files);
        var one = assertReads(files);
        var other = assertReads(again);
        assertEquals(one.toString().replace(files.hash().hex(), ""), other.toString().replace(again.hash().hex(), ""));
        assertEquals(again, rewritten(again), "what is written is written the same again");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void noCommentIsLost(ProgrammeId id) {
        ProgrammeFiles files = ProgrammeFiles.shipped(id);
        ProgrammeFiles again = rewritten(files);
        files.texts().forEach((path, text) -> text.lines().filter(line -> line.strip().startsWith("# "))
                .forEach(line -> assertTrue(again.text(path).orElseThrow().contains(line.strip()), path + ": " + line)));
    }

    @Test
    void wordsThatYamlReadsOtherwiseAreQuoted() {
        for (String text : List.of("1.10", "true", "no", "a: b", "- x", "# x", "'", "\"", "x #y", "", " x", "a\nb", "{x}",
                "2024", "0x1", "~", "null", "a\n\n b", "x\n")) {
            Tree tree = Tree.empty().put("key", Tree.text(text)).put("list", Tree.texts(List.of(text, text)));
            Tree read = Trees.read("x.yaml", Trees.write("x.yaml", tree)).orElseThrow();
            assertEquals(text, read.textAt("key"));
            assertEquals(text, read.textAt("list", "1"));
        }
    }

    @Test
    void columnsThatNobodyKnowsStayInATable() {
        String csv = "code,prefix,name,district,aliases,note,kind\n1,Xã,\"A, B\",2,,,x\n";
        assertEquals(csv, Trees.write("units.csv", Trees.read("units.csv", csv).orElseThrow()));
    }

    @Test
    void editsReachTheirPlaceAndLeaveTheRest() {
        Tree tree = Trees.read("x.yaml", "# head\na: 1\nb: # beside\n  - {id: x}\n  # above\n  - {id: y}\n").orElseThrow();
        Tree changed = tree.set(TreePath.of("b", "1", "id"), Tree.text("z"))
                .insert(TreePath.of("b"), 0, Tree.mapping("id", "w")).remove(TreePath.of("a"));
        assertEquals("b: # beside\n  - {id: w}\n  - {id: x}\n  # above\n  - {id: z}\n",
                Trees.write("x.yaml", changed));
        assertEquals("q", Tree.empty().set(TreePath.of("m", "n"), Tree.text("q")).textAt("m", "n"));
    }

    @Test
    void placesOfProblemsAreFound() {
        Tree tree = Trees.read("x.yaml", "a.b: 1\nfields:\n  - {id: \"1\"}\n  - {id: \"2.1\", rule: {steps: [{x: 1}, {y: 2}]}}\n")
                .orElseThrow();
        assertEquals(TreePath.of("a.b"), Trees.find(tree, "a.b"));
        assertEquals(TreePath.of("fields", "1", "rule", "steps", "1", "points"),
                Trees.find(tree, "fields[2.1].rule.steps[2].points"));
        assertEquals(TreePath.of("surveys"), Trees.find(tree, "surveys"));
        assertEquals(TreePath.ROOT, Trees.find(tree, ""));
    }

    @Test
    void wordsAboveTheFirstKeyOfAnItemStay() {
        Tree tree = Trees.read("x.yaml", "b:\n  - # first\n    id: x\n    list:\n      - {y: 1}\n").orElseThrow();
        String written = Trees.write("x.yaml", tree);
        assertTrue(written.contains("# first"), written);
        assertEquals(Trees.read("x.yaml", written).map(again -> Trees.write("x.yaml", again)).orElseThrow(), written);
    }

    private static ProgrammeFiles rewritten(ProgrammeFiles files) {
        TreeMap<String, String> texts = new TreeMap<>();
        files.texts().forEach((path, text) -> texts.put(path,
                Trees.write(path, Trees.read(path, text).orElseThrow())));
        return ProgrammeFiles.of(texts);
    }

    private static Object assertReads(ProgrammeFiles files) {
        return switch (ProgrammeReader.read(files)) {
            case ProgrammeReading.Read(var programme) -> programme;
            case ProgrammeReading.Faulty(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
