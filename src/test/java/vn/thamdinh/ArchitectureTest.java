package vn.thamdinh;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The direction of the arrows, and which libraries each package alone may see. Generated tables are left out. */
class ArchitectureTest {
    private static final String BASE = "vn.thamdinh.";
    private static final int FLOOR = 60;

    /** Package, and the packages of the program that it may use besides itself. The package app may use all. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("domain", Set.of()),
            Map.entry("progress", Set.of()),
            Map.entry("wire", Set.of("domain")),
            Map.entry("seal", Set.of("progress")),
            Map.entry("picture", Set.of()),
            Map.entry("storage", Set.of("domain", "wire", "seal", "progress")),
            Map.entry("exchange", Set.of("domain", "wire", "seal", "progress")),
            Map.entry("documents", Set.of("domain", "wire", "progress")),
            Map.entry("usecase",
                    Set.of("domain", "wire", "seal", "progress", "storage", "exchange", "documents", "picture")),
            Map.entry("ui", Set.of("usecase", "domain", "progress")),
            Map.entry("cli", Set.of("usecase", "domain", "progress", "wire")));

    /** Each may use itself and those before it. */
    private static final List<String> DOMAIN_ORDER = List.of("text", "unit", "survey", "rule", "criteria",
            "council", "eligibility", "inspection", "register", "document", "publication",
            "programme", "ledger", "rebase", "travel", "scoring");

    /** Library, and the packages that alone may see it (app too, for the window). */
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("com.fasterxml.jackson", Set.of("wire")),
            Map.entry("org.snakeyaml", Set.of("wire")),
            Map.entry("de.siegmar.fastcsv", Set.of("wire")),
            Map.entry("com.exceptionfactory.jagged", Set.of("seal")),
            Map.entry("org.bouncycastle", Set.of("seal")),
            Map.entry("javax.crypto", Set.of("seal")),
            Map.entry("java.security", Set.of("seal", "wire")),
            Map.entry("org.jooq", Set.of("storage")),
            Map.entry("org.h2", Set.of("storage")),
            Map.entry("org.flywaydb", Set.of("storage")),
            Map.entry("java.sql", Set.of("storage")),
            Map.entry("javax.sql", Set.of("storage")),
            Map.entry("org.apache.commons.compress", Set.of("exchange", "documents")),
            Map.entry("org.apache.pdfbox", Set.of("documents")),
            Map.entry("org.apache.fontbox", Set.of("documents")),
            Map.entry("org.apache.xmpbox", Set.of("documents")),
            Map.entry("com.openhtmltopdf", Set.of("documents")),
            Map.entry("io.pebbletemplates", Set.of("documents")),
            Map.entry("org.commonmark", Set.of("documents", "ui")),
            Map.entry("com.google.zxing", Set.of("documents")),
            Map.entry("org.dhatim.fastexcel", Set.of("documents")),
            Map.entry("com.twelvemonkeys", Set.of("picture")),
            Map.entry("com.drew", Set.of("picture")),
            Map.entry("javafx", Set.of("ui", "app")),
            Map.entry("atlantafx", Set.of("ui", "app")),
            Map.entry("org.controlsfx", Set.of("ui")),
            Map.entry("org.kordamp.ikonli", Set.of("ui")),
            Map.entry("picocli", Set.of("cli")));

    private static JavaClasses program;

    @BeforeAll
    static void readTheCompiledProgram() {
        ImportOption withoutGenerated = (Location location) -> !location.contains("/vn/thamdinh/storage/jooq/");
        program = new ClassFileImporter().withImportOption(withoutGenerated).importPath(Path.of("target/classes"));
    }

    @Test
    void theProgramIsReallyRead() {
        assertTrue(program.size() >= FLOOR, "only " + program.size() + " classes were imported");
        assertTrue(program.contain("vn.thamdinh.app.Main"));
    }

    @Test
    void everyPackageHasAPlaceInThePicture() {
        var found = new TreeSet<String>();
        program.forEach(type -> found.add(topPackage(type)));
        found.removeAll(ARROWS.keySet());
        assertEquals(Set.of("app"), found);
    }

    static Stream<String> packages() {
        return ARROWS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void arrowsPointDownOnly(String name) {
        var allowed = ARROWS.get(name);
        var forbidden = Stream.concat(ARROWS.keySet().stream(), Stream.of("app"))
                .filter(other -> !other.equals(name) && !allowed.contains(other))
                .map(other -> BASE + other + "..").toArray(String[]::new);
        noClasses().that().resideInAPackage(BASE + name + "..")
                .should().dependOnClassesThat().resideInAnyPackage(forbidden)
                .allowEmptyShould(true).check(program);
    }

    static Stream<String> libraries() {
        return LIBRARIES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void aLibraryIsSeenByItsOwnerAlone(String library) {
        var owners = LIBRARIES.get(library).stream().map(owner -> BASE + owner + "..").toArray(String[]::new);
        noClasses().that().resideOutsideOfPackages(owners)
                .should().dependOnClassesThat().resideInAPackage(library + "..")
                .check(program);
    }

    @Test
    void theDomainSeesPlainJavaOnly() {
        classes().that().resideInAPackage(BASE + "domain..")
                .should().onlyDependOnClassesThat(resideInAnyPackage(BASE + "domain..", "java.lang..", "java.math..",
                        "java.time..", "java.util", "java.util.function..", "java.util.stream..", "java.util.regex..",
                        "java.text.."))
                .check(program);
    }

    @Test
    void theDomainsPartsBuildOnEachOtherInOneOrder() {
        var later = new ArrayList<>(DOMAIN_ORDER);
        for (var part : DOMAIN_ORDER) {
            later.remove(part);
            var forbidden = later.stream().map(other -> BASE + "domain." + other + "..").toArray(String[]::new);
            if (forbidden.length > 0) {
                noClasses().that().resideInAPackage(BASE + "domain." + part + "..")
                        .should().dependOnClassesThat().resideInAnyPackage(forbidden)
                        .allowEmptyShould(true).check(program);
            }
        }
    }

    @Test
    void theDomainHasNoPartOutsideThatOrder() {
        var known = DOMAIN_ORDER.stream().map(part -> BASE + "domain." + part + "..").toArray(String[]::new);
        DescribedPredicate<JavaClass> inDomain = resideInAPackage(BASE + "domain..");
        var strays = program.that(inDomain).stream()
                .filter(type -> !resideInAnyPackage(known).test(type))
                .map(JavaClass::getName)
                .filter(name -> !name.endsWith(".package-info"))
                .toList();
        assertEquals(List.of(), strays);
    }

    private static String topPackage(JavaClass type) {
        var rest = type.getPackageName().substring(BASE.length());
        var dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
