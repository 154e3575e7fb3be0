package vn.thamdinh.wire.survey;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.thamdinh.domain.survey.question.Level;
import vn.thamdinh.domain.survey.question.Scale;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.domain.text.Numbers;

/** Finds the level that an exported answer means: by its wording, its id or its value; never by likeness. */
final class AnswerReader {

    private static final Pattern NUMBERING = Pattern.compile("^[0-9a-z]{1,2}\\s*[.):-]\\s*");
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]$");
    private static final Pattern POINTS = Pattern.compile("\\s*(diem|points?|sao)$");

    private AnswerReader() {
    }

    /** The level, or nothing where the text is no answer of the scale. */
    static Optional<Level> level(Scale scale, String text) {
        String key = Folding.key(text);
        return titled(scale, key)
                .or(() -> titled(scale, BRACKETS.matcher(NUMBERING.matcher(key).replaceFirst("")).replaceFirst("")))
                .or(() -> valued(scale, POINTS.matcher(key).replaceFirst("")));
    }

    private static Optional<Level> titled(Scale scale, String key) {
        List<Level> found = scale.levels().stream()
                .filter(level -> Folding.key(level.title()).equals(key) || Folding.key(level.id()).equals(key)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Optional<Level> valued(Scale scale, String key) {
        String plain = key.replace(',', '.').replaceFirst("\\.0+$", "");
        List<Level> found = scale.levels().stream()
                .filter(level -> Numbers.plain(level.value()).equals(plain)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
