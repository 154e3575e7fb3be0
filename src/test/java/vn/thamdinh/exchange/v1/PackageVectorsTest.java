package vn.thamdinh.exchange.v1;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thamdinh.exchange.EvidenceSink;
import vn.thamdinh.exchange.PackageException;
import vn.thamdinh.exchange.PackageFault;
import vn.thamdinh.exchange.PackageKeys;
import vn.thamdinh.exchange.PackageReader;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.AgeIdentity;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SecretKeyBytes;
import vn.thamdinh.wire.CanonicalJson;

/** Packages as files, each with the one fault that a reader must report; another team's reader can be tried on them too. */
class PackageVectorsTest {
    private static final Map<String, Object> INDEX = index();

    private static Map<String, Object> index() {
        try {
            return CanonicalJson.object(CanonicalJson.parse(
                    Files.readAllBytes(PackageVectors.FOLDER.resolve("index.json"))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<Map<String, Object>> packages() {
        return ((List<?>) INDEX.get("packages")).stream().map(CanonicalJson::object).toList();
    }

    private static AgeIdentity identity() {
        return AgeIdentity.owning(SecretKeyBytes.owning(HexFormat.of().parseHex((String) INDEX.get("identityHex"))));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyPackageIsReadOrRefusedAsTheIndexSays(Map<String, Object> vector) {
        Path file = PackageVectors.FOLDER.resolve((String) vector.get("file"));
        String said = "";
        try (AgeIdentity identity = identity();
                Passphrase words = Passphrase.of((String) INDEX.get("passphrase"))) {
            PackageReader.read(file, PackageKeys.of(identity, words), EvidenceSink.NONE, Progress.NONE);
        } catch (PackageException e) {
            said = e.fault().code();
        }
        assertEquals(vector.get("fault"), said, file.toString());
    }

    @Test
    void theIndexNamesEveryFile() throws Exception {
        Set<String> named = packages().stream().map(vector -> (String) vector.get("file"))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(PackageVectors.FOLDER)) {
            assertEquals(named, files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("index.json")).collect(Collectors.toCollection(TreeSet::new)));
        }
        assertEquals(packages().size(), named.size());
    }

    @Test
    void thereIsAPackageForEveryFaultThatTheFileAloneCanHave() {
        Set<PackageFault> ofTheRecipient =
                EnumSet.of(PackageFault.DISK, PackageFault.OTHER_ROUND, PackageFault.REHEARSAL_AND_REAL);
        Set<String> expected = Arrays.stream(PackageFault.values()).filter(fault -> !ofTheRecipient.contains(fault))
                .map(PackageFault::code).collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = packages().stream().map(vector -> (String) vector.get("fault"))
                .filter(fault -> !fault.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, there);
    }

    /** Otherwise the files would go on passing while nobody could make them again. */
    @Test
    void theFilesAreThoseThatTheirMakerMakes() throws Exception {
        assertEquals(packages().stream().map(vector -> vector.get("file") + " " + vector.get("fault")).toList(),
                PackageVectors.all().stream().map(vector -> vector.file() + " " + vector.fault()).toList());
        assertTrue(packages().size() > 100, packages().size() + " packages");
    }
}
