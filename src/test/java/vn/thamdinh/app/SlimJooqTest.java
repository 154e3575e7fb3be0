package vn.thamdinh.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.InterfaceMethodRefEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build leaves of jOOQ, made here from the same classes. */
class SlimJooqTest {
    private static final Path CLASSES = Path.of("target", "classes");

    @TempDir
    private static Path folder;

    private static Path whole;
    private static Map<String, ClassModel> left;
    private static List<ClassModel> own;

    @BeforeAll
    static void leaveOutWhatIsNeverCalled() throws Exception {
        List<String> path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> part.endsWith(".jar") && !part.contains("jooq-codegen") && !part.contains("jooq-meta")).toList();
        whole = path.stream().map(Path::of).filter(part -> part.getFileName().toString().startsWith("jooq-")).findFirst()
                .orElseThrow();
        var command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                CLASSES + File.pathSeparator + String.join(File.pathSeparator, path), "src/main/jooq/SlimJooq.java",
                folder.toString());
        assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
        left = classes(folder.resolve(whole.getFileName()));
        own = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
                own.add(ClassFile.of().parse(Files.readAllBytes(file)));
            }
        }
    }

    @Test
    void whateverTheProgramAndTheRestOfJooqCallIsStillThere() throws IOException {
        var absent = new TreeSet<String>();
        int seen = 0;
        for (ClassModel caller : Stream.concat(own.stream(), left.values().stream()).toList()) {
            for (PoolEntry entry : caller.constantPool()) {
                if ((entry instanceof MethodRefEntry || entry instanceof InterfaceMethodRefEntry)
                        && left.containsKey(((MemberRefEntry) entry).owner().asInternalName())) {
                    var call = (MemberRefEntry) entry;
                    String signature = call.name().stringValue() + call.type().stringValue();
                    seen++;
                    if (!isThere(call.owner().asInternalName(), signature)) {
                        absent.add(call.owner().asInternalName() + '.' + signature);
                    }
                }
            }
        }
        assertTrue(seen > 1_000, () -> "too few calls");
        assertEquals(new TreeSet<String>(), absent);
    }

    @Test
    void moreThanHalfOfTheMethodsAreLeftOut() throws IOException {
        assertTrue(methods(left) < methods(classes(whole)) / 2, () -> "methods left: " + methods(left));
    }

    @Test
    void noClassIsLeftOut() throws IOException {
        assertEquals(classes(whole).keySet(), left.keySet());
    }

    private static boolean isThere(String type, String signature) throws IOException {
        ClassModel model = left.get(type);
        if (model == null) {
            try (InputStream in = ClassLoader.getSystemResourceAsStream(type + ".class")) {
                model = ClassFile.of().parse(in.readAllBytes());
            }
        }
        if (model.methods().stream().anyMatch(
                method -> signature.equals(method.methodName().stringValue() + method.methodType().stringValue()))) {
            return true;
        }
        var above = new ArrayList<String>();
        model.superclass().ifPresent(each -> above.add(each.asInternalName()));
        model.interfaces().forEach(each -> above.add(each.asInternalName()));
        if (model.superclass().isEmpty()) {
            return false;
        }
        for (String each : above) {
            if (isThere(each, signature)) {
                return true;
            }
        }
        return false;
    }

    private static long methods(Map<String, ClassModel> classes) {
        return classes.values().stream().mapToLong(type -> type.methods().size()).sum();
    }

    private static Map<String, ClassModel> classes(Path jar) throws IOException {
        var found = new HashMap<String, ClassModel>();
        try (var file = new JarFile(jar.toFile())) {
            for (var entry : Collections.list(file.entries())) {
                if (entry.getName().endsWith(".class")) {
                    var type = ClassFile.of().parse(file.getInputStream(entry).readAllBytes());
                    found.put(type.thisClass().asInternalName(), type);
                }
            }
        }
        return found;
    }
}
