import java.io.File;
import java.io.IOException;
import java.lang.classfile.BootstrapMethodEntry;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantDynamicEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.instruction.ConstantInstruction.LoadConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Writes jOOQ's jar into the program's folder without the methods that the program can never reach, run as a source
 * file by the build with the program's class path. Java keeps all methods of a class that it loads, called or not; jOOQ
 * has one for each clause of each database, which was a fifth of what is mapped at the start (decision 28).
 *
 * <p>What stays is found from the program's own classes: all that they call, and what is called from there in turn. A
 * method is called on every class that is made anywhere and lies below the one it is called by. What others than jOOQ may
 * call, such as {@code toString}, stays in all that are made; a class that is named as a text or by {@code .class} counts as
 * made with all its constructors. Classes and fields stay.
 */
final class SlimJooq {

    /** Java itself calls these. */
    private static final Set<String> BY_JAVA =
            Set.of("values", "valueOf", "readObject", "writeObject", "readResolve", "writeReplace");

    /** As jOOQ's licence asks. */
    private static final String CHANGED = "Methods that Tham Dinh never calls were left out of these classes.\n";

    private final JooqClasses classes;
    private final Set<String> begun = new HashSet<>();
    private final Set<String> made = new LinkedHashSet<>();
    /** Owners of what is called on objects, by name and types. */
    private final Map<String, Set<String>> called = new HashMap<>();
    private final Set<MethodModel> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<MethodModel> unread = new ArrayDeque<>();

    private SlimJooq(JooqClasses classes) {
        this.classes = classes;
    }

    /** One argument: the folder of the program's jars. */
    public static void main(String[] arguments) throws IOException {
        List<Path> path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of).filter(Files::exists).toList();
        Path jooq = path.stream().filter(jar -> jar.getFileName().toString().matches("jooq-\\d.*\\.jar")).findFirst()
                .orElseThrow();
        var slim = new SlimJooq(JooqClasses.read(path, jooq));
        slim.classes.callers().forEach(slim::begin);
        slim.read();
        slim.write(jooq, Path.of(arguments[0]).resolve(jooq.getFileName()));
    }

    private void begin(ClassModel caller) {
        String name = JooqClasses.name(caller);
        if (!caller.flags().has(AccessFlag.INTERFACE)) {
            make(name);
        }
        caller.methods().forEach(this::keep);
    }

    private void read() {
        while (!unread.isEmpty()) {
            unread.pop().code().ifPresent(code -> code.forEach(this::take));
        }
    }

    private void take(CodeElement element) {
        switch (element) {
            case InvokeInstruction call -> call(call.method(), call.opcode());
            case FieldInstruction field -> begin(field.owner().asInternalName());
            case NewObjectInstruction object -> make(object.className().asInternalName());
            case LoadConstantInstruction constant -> take(constant.constantEntry());
            case InvokeDynamicInstruction dynamic -> {
                take(dynamic.invokedynamic().bootstrap());
                makeWhatIsOf(dynamic.typeSymbol().returnType());
            }
            default -> { }
        }
    }

    private void take(LoadableConstantEntry constant) {
        switch (constant) {
            case MethodHandleEntry handle -> call(handle.reference(), Opcode.INVOKEINTERFACE);
            case ClassEntry type -> makeByReflection(type.asInternalName());
            case StringEntry text -> makeByReflection(text.stringValue().replace('.', '/'));
            case ConstantDynamicEntry dynamic -> take(dynamic.bootstrap());
            default -> { }
        }
    }

    private void take(BootstrapMethodEntry bootstrap) {
        take(bootstrap.bootstrapMethod());
        bootstrap.arguments().forEach(this::take);
    }

    /** A lambda is an object of its interface. */
    private void makeWhatIsOf(ClassDesc type) {
        if (type.isClassOrInterface()) {
            make(JooqClasses.name(type));
        }
    }

    private void makeByReflection(String name) {
        if (classes.isJooq(name)) {
            make(name);
            classes.methods(name).stream().filter(method -> method.methodName().equalsString("<init>"))
                    .forEach(this::keep);
        }
    }

    private void call(MemberRefEntry member, Opcode how) {
        String owner = member.owner().asInternalName();
        String name = member.name().stringValue();
        if (!classes.isJooq(owner) && !classes.isCaller(owner)) {
            return;
        }
        begin(owner);
        String signature = name + member.type().stringValue();
        if (name.equals("<init>")) {
            make(owner);
            keep(owner, signature);
            return;
        }
        classes.above(owner).forEach(type -> keep(type, signature));
        if (how != Opcode.INVOKESTATIC && called.computeIfAbsent(signature, key -> new HashSet<>()).add(owner)) {
            List.copyOf(made).stream().filter(type -> classes.above(type).contains(owner))
                    .forEach(type -> classes.above(type).forEach(each -> keep(each, signature)));
        }
    }

    private void make(String name) {
        if (!classes.isJooq(name) && !classes.isCaller(name) || !made.add(name)) {
            return;
        }
        begin(name);
        Set<String> above = classes.above(name);
        Set<String> fromOutside = classes.signaturesFromOutside(above);
        for (String type : above) {
            for (MethodModel method : classes.methods(type)) {
                String signature = JooqClasses.signature(method);
                if (fromOutside.contains(signature)
                        || called.getOrDefault(signature, Set.of()).stream().anyMatch(above::contains)) {
                    keep(method);
                }
            }
        }
    }

    /** Its first lines are run, and those of all above it. */
    private void begin(String name) {
        if (begun.add(name)) {
            classes.above(name).forEach(this::begin);
            classes.methods(name).stream()
                    .filter(method -> method.methodName().equalsString("<clinit>")
                            || BY_JAVA.contains(method.methodName().stringValue()))
                    .forEach(this::keep);
        }
    }

    private void keep(String type, String signature) {
        classes.method(type, signature).ifPresent(this::keep);
    }

    private void keep(MethodModel method) {
        if (kept.add(method)) {
            unread.add(method);
        }
    }

    private void write(Path jooq, Path slim) throws IOException {
        var writer = ClassFile.of(ClassFile.ConstantPoolSharingOption.NEW_POOL,
                ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(classes::open)));
        ClassTransform without = ClassTransform.dropping(this::isDropped);
        try (var from = new JarFile(jooq.toFile()); var to = new JarOutputStream(Files.newOutputStream(slim))) {
            for (JarEntry entry : Collections.list(from.entries())) {
                ClassModel type = classes.inJooq(entry.getName());
                add(to, entry.getName(), entry.getTime(), type == null || kept.containsAll(type.methods())
                        ? from.getInputStream(entry).readAllBytes() : writer.transformClass(type, without));
            }
            add(to, "META-INF/CHANGED.txt", from.getEntry("META-INF/MANIFEST.MF").getTime(), CHANGED.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void add(JarOutputStream jar, String name, long time, byte[] bytes) throws IOException {
        var entry = new JarEntry(name);
        entry.setTime(time);
        jar.putNextEntry(entry);
        jar.write(bytes);
        jar.closeEntry();
    }

    private boolean isDropped(ClassElement element) {
        return element instanceof MethodModel method && !kept.contains(method);
    }
}
