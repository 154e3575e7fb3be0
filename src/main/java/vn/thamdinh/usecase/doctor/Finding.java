package vn.thamdinh.usecase.doctor;

import java.util.ArrayList;
import java.util.List;

/**
 * What a check says. The words stand under {@code doctor.<name>}, and what to do about it under {@code doctor.<name>.do}
 * unless all is well.
 */
public sealed interface Finding {

    /** Stands where a name was. */
    String LEFT_OUT = "…";

    /** What was looked at. */
    Subject subject();

    /** Such as "disk-full". */
    String name();

    /** What is put into the words, in both. */
    List<String> arguments();

    /** The same for a text that is handed on: what people have named themselves, a printer or a stick, is left out. */
    default List<String> withoutNames() {
        List<String> told = new ArrayList<>(arguments());
        if (!told.isEmpty()) {
            switch (subject()) {
                case STICK -> told.set(0, LEFT_OUT);
                case PRINTER -> told.set(told.size() - 1, LEFT_OUT);
                case DISK, CLOCK, FONTS, MEMORY, DISPLAY, JAVA, WORKSPACE -> { }
            }
        }
        return List.copyOf(told);
    }

    /** Key of the words. */
    default String key() {
        return "doctor." + name();
    }

    /** Key of what to do. */
    default String adviceKey() {
        return key() + ".do";
    }

    /** What a computer is looked at for, in the order in which it is told. */
    enum Subject { DISK, CLOCK, FONTS, PRINTER, STICK, MEMORY, DISPLAY, JAVA, WORKSPACE }

    /** As it should be. */
    record Good(Subject subject, String name, List<String> arguments) implements Finding {

        public Good {
            arguments = List.copyOf(arguments);
        }
    }

    /** The work goes on, but something is to be known or made better. */
    record Advice(Subject subject, String name, List<String> arguments) implements Finding {

        public Advice {
            arguments = List.copyOf(arguments);
        }
    }

    /** Something does not work, or data is in danger. */
    record Fault(Subject subject, String name, List<String> arguments) implements Finding {

        public Fault {
            arguments = List.copyOf(arguments);
        }
    }

    /** It could not be looked at, or there was nothing to look at. */
    record Unknown(Subject subject, String name, List<String> arguments) implements Finding {

        public Unknown {
            arguments = List.copyOf(arguments);
        }
    }

    static Finding good(Subject subject, String name, Object... arguments) {
        return new Good(subject, name, texts(arguments));
    }

    static Finding advice(Subject subject, String name, Object... arguments) {
        return new Advice(subject, name, texts(arguments));
    }

    static Finding fault(Subject subject, String name, Object... arguments) {
        return new Fault(subject, name, texts(arguments));
    }

    static Finding unknown(Subject subject, String name, Object... arguments) {
        return new Unknown(subject, name, texts(arguments));
    }

    private static List<String> texts(Object... arguments) {
        return List.of(arguments).stream().map(String::valueOf).toList();
    }
}
