package vn.thamdinh.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** How a setting is chosen. Values are read anew each time the screen is shown. */
sealed interface Choice {

    /** What the setting is now, in words. */
    String now();

    /** What it is unless somebody chooses; empty where there is no such thing. */
    String usual();

    /** Whether it is as the program came. */
    boolean isUsual();

    /** Makes it as the program came. */
    void reset();

    /** A value that is kept, and was {@code first} as the program came. */
    sealed interface Kept<T> extends Choice {

        Function<T, String> words();

        Supplier<T> get();

        Consumer<T> set();

        T first();

        @Override
        default String now() {
            return words().apply(get().get());
        }

        @Override
        default String usual() {
            return words().apply(first());
        }

        @Override
        default boolean isUsual() {
            return first().equals(get().get());
        }

        @Override
        default void reset() {
            set().accept(first());
        }
    }

    /** One of a few. */
    record Pick<T>(List<T> options, Function<T, String> words, Supplier<T> get, Consumer<T> set, T first)
            implements Kept<T> {

        public Pick {
            options = List.copyOf(options);
        }
    }

    /** A whole number between bounds; both included, in steps. */
    record Amount(int least, int most, int step, Function<Integer, String> words, Supplier<Integer> get,
                  Consumer<Integer> set, Integer first) implements Kept<Integer> {
    }

    /** Something to be done at once, such as forgetting widths; where {@code possible} says no, there is nothing to do. */
    record Act(String verb, Supplier<String> words, Supplier<Boolean> possible, Runnable action) implements Choice {

        @Override
        public String now() {
            return words.get();
        }

        @Override
        public String usual() {
            return "";
        }

        @Override
        public boolean isUsual() {
            return true;
        }

        @Override
        public void reset() {
            // Nothing to go back to.
        }
    }
}
