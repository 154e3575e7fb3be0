package vn.thamdinh.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CanonicalJsonPropertyTest {
    private static final Arbitrary<String> TEXTS = Arbitraries.strings().all().ofMaxLength(12)
            .filter(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF))
            .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC));

    @Provide
    Arbitrary<Object> trees() {
        return trees(3);
    }

    @Property(tries = 300)
    void whatWasWrittenIsReadBackAndWrittenTheSame(@ForAll("trees") Object tree) {
        byte[] bytes = CanonicalJson.write(tree);
        assertEquals(tree, CanonicalJson.parse(bytes));
        assertArrayEquals(bytes, CanonicalJson.write(CanonicalJson.parse(bytes)));
    }

    @Property(tries = 300)
    void anyBytesAreReadOrRefusedInOneWay(@ForAll byte[] bytes) {
        try {
            CanonicalJson.write(CanonicalJson.parse(bytes));
        } catch (MalformedJson refused) {
            assertEquals(MalformedJson.class, refused.getClass());
        }
    }

    private static Arbitrary<Object> trees(int depth) {
        Arbitrary<Object> leaf = Arbitraries.oneOf(TEXTS.asGeneric(), Arbitraries.of(true, false).asGeneric(),
                Arbitraries.longs().between(-CanonicalJson.MAX_INTEGER, CanonicalJson.MAX_INTEGER).asGeneric());
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Object> lists = trees(depth - 1).list().ofMaxSize(4)
                .map(list -> (Object) new ArrayList<>(List.copyOf(list)));
        Arbitrary<Object> maps = Arbitraries.maps(TEXTS, trees(depth - 1)).ofMaxSize(4)
                .map(map -> (Object) new TreeMap<>(Map.copyOf(map)));
        return Arbitraries.oneOf(leaf, lists, maps);
    }
}
