import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** jOOQ's classes and those that use it; all others are asked of the class path. */
final class JooqClasses {

    private static final byte[] MENTION = "org/jooq/".getBytes(StandardCharsets.US_ASCII);

    private final Map<String, ClassModel> jooq = new HashMap<>();
    private final Map<String, ClassModel> callers = new TreeMap<>();
    private final Map<String, Map<String, MethodModel>> methods = new HashMap<>();
    private final Map<String, Set<String>> above = new HashMap<>();
    private final Map<String, Set<String>> outside = new HashMap<>();

    static JooqClasses read(List<Path> path, Path jar) throws IOException {
        var classes = new JooqClasses();
        for (Path part : path) {
            if (Files.isDirectory(part)) {
                try (Stream<Path> files = Files.walk(part)) {
                    for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
                        classes.add(Files.readAllBytes(file), classes.callers);
                    }
                }
            } else {
                classes.addJar(part, part.equals(jar) ? classes.jooq : classes.callers);
            }
        }
        return classes;
    }

    private static void addJar(Path part, Map<String, ClassModel> to) throws IOException {
        try (var jar = new JarFile(part.toFile())) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().endsWith(".class")) {
                    add(jar.getInputStream(entry).readAllBytes(), to);
                }
            }
        }
    }

    private static void add(byte[] bytes, Map<String, ClassModel> to) {
        if (mentionsJooq(bytes)) {
            ClassModel type = ClassFile.of().parse(bytes);
            to.put(name(type), type);
        }
    }

    private static boolean mentionsJooq(byte[] bytes) {
        for (int start = 0; start <= bytes.length - MENTION.length; start++) {
            int same = 0;
            while (same < MENTION.length && bytes[start + same] == MENTION[same]) {
                same++;
            }
            if (same == MENTION.length) {
                return true;
            }
        }
        return false;
    }

    Collection<ClassModel> callers() {
        return callers.values();
    }

    boolean isJooq(String name) {
        return jooq.containsKey(name);
    }

    boolean isCaller(String name) {
        return callers.containsKey(name);
    }

    /** Of an entry of the jar; null where it is no class. */
    ClassModel inJooq(String entry) {
        return entry.endsWith(".class") ? jooq.get(entry.substring(0, entry.length() - ".class".length())) : null;
    }

    Collection<MethodModel> methods(String name) {
        return signatures(name).values();
    }

    Optional<MethodModel> method(String name, String signature) {
        return Optional.ofNullable(signatures(name).get(signature));
    }

    private Map<String, MethodModel> signatures(String name) {
        return methods.computeIfAbsent(name, key -> {
            var found = new LinkedHashMap<String, MethodModel>();
            model(key).ifPresent(type -> type.methods().forEach(each -> found.put(signature(each), each)));
            return found;
        });
    }

    private Optional<ClassModel> model(String name) {
        return Optional.ofNullable(jooq.getOrDefault(name, callers.get(name)));
    }

    /** The class itself and all above it, as far as they are jOOQ's or use it. */
    Set<String> above(String name) {
        Set<String> known = above.get(name);
        if (known == null) {
            known = new LinkedHashSet<>();
            ClassModel type = model(name).orElse(null);
            if (type != null) {
                known.add(name);
                for (String each : supers(type)) {
                    known.addAll(above(each));
                }
            }
            above.put(name, known);
        }
        return known;
    }

    /** What others may call on objects of these classes. */
    Set<String> signaturesFromOutside(Set<String> types) {
        var found = new HashSet<String>();
        types.stream().flatMap(each -> supers(model(each).orElseThrow()).stream())
                .filter(each -> model(each).isEmpty()).forEach(each -> found.addAll(outside(each)));
        return found;
    }

    private Set<String> outside(String name) {
        Set<String> known = outside.get(name);
        if (known == null) {
            known = new HashSet<>();
            outside.put(name, known);
            try (InputStream in = ClassLoader.getSystemResourceAsStream(name + ".class")) {
                // Absent are the annotations' adapters of a library that jOOQ can do without.
                if (in != null) {
                    ClassModel type = ClassFile.of().parse(in.readAllBytes());
                    type.methods().stream().map(JooqClasses::signature).forEach(known::add);
                    for (String each : supers(type)) {
                        known.addAll(outside(each));
                    }
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return known;
    }

    InputStream open(ClassDesc type) {
        return ClassLoader.getSystemResourceAsStream(name(type) + ".class");
    }

    private static List<String> supers(ClassModel type) {
        var found = new ArrayList<String>();
        type.superclass().ifPresent(each -> found.add(each.asInternalName()));
        type.interfaces().forEach(each -> found.add(each.asInternalName()));
        return found;
    }

    static String name(ClassModel type) {
        return type.thisClass().asInternalName();
    }

    static String name(ClassDesc type) {
        String descriptor = type.descriptorString();
        return descriptor.substring(1, descriptor.length() - 1);
    }

    static String signature(MethodModel method) {
        return method.methodName().stringValue() + method.methodType().stringValue();
    }
}
