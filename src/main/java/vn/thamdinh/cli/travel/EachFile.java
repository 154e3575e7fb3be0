package vn.thamdinh.cli.travel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/**
 * Tells what came of each of several files. A refused one stops none of the others, and the worst ending counts.
 *
 * @param tree     what machines are told of a file that went well
 * @param sentence the same for people
 */
record EachFile<T>(Terminal terminal, boolean json, Function<T, Map<String, ?>> tree,
                   BiFunction<Path, T, String> sentence) {

    /** Tells all, and with them what came of the run as a whole. */
    ExitCode tell(Map<Path, Outcome<T>> outcomes, Map<String, ?> whole) {
        List<Map<String, Object>> trees = new ArrayList<>();
        ExitCode worst = ExitCode.OK;
        for (Map.Entry<Path, Outcome<T>> one : outcomes.entrySet()) {
            trees.add(treeOf(one.getKey(), one.getValue()));
            ExitCode code = told(one.getKey(), one.getValue());
            worst = worse(worst, code);
        }
        if (json) {
            Map<String, Object> tree = new LinkedHashMap<>(whole);
            tree.put("packages", trees);
            terminal.json(tree);
        }
        return worst;
    }

    /** Does the work on one file after the other, in their order; a file that is not there is refused. */
    static <T> Map<Path, Outcome<T>> of(List<Path> files, Function<Path, Outcome<T>> work) {
        Map<Path, Outcome<T>> outcomes = new LinkedHashMap<>();
        files.forEach(file -> outcomes.put(file, Files.isRegularFile(file) ? work.apply(file)
                : Outcome.refused(Reason.NOT_FOUND, file.toString())));
        return outcomes;
    }

    static ExitCode worse(ExitCode one, ExitCode other) {
        return one.number() >= other.number() ? one : other;
    }

    private ExitCode told(Path file, Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> {
                if (!json) {
                    terminal.out().println(sentence.apply(file, value));
                }
                yield ExitCode.OK;
            }
            case Outcome.Refused<T> refused -> {
                terminal.err().println(file + ": " + terminal.words().say(refused));
                yield Terminal.code(refused.reason());
            }
        };
    }

    private Map<String, Object> treeOf(Path file, Outcome<T> outcome) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("file", file.toString());
        switch (outcome) {
            case Outcome.Done<T>(T value) -> result.putAll(tree.apply(value));
            case Outcome.Refused<T> refused -> result.putAll(terminal.tree(refused));
        }
        return result;
    }
}
