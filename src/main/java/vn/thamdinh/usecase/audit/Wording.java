package vn.thamdinh.usecase.audit;

/** The words of a language, by key. */
@FunctionalInterface
public interface Wording {

    /** The sentence with its arguments put in. */
    String say(String key, Object... arguments);
}
