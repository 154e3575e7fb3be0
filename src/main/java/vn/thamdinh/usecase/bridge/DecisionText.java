package vn.thamdinh.usecase.bridge;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was decided for cells, as one text; that a cell was decided to be empty is said too. */
final class DecisionText {

    private DecisionText() {
    }

    static String of(Map<String, String> decided) {
        return new TreeMap<>(decided).entrySet().stream()
                .map(each -> each.getKey() + "\t" + each.getValue().replaceAll("\\s+", " ") + "\n")
                .collect(Collectors.joining());
    }

    static Map<String, String> read(String text) {
        Map<String, String> decided = new TreeMap<>();
        text.lines().filter(line -> line.indexOf('\t') > 0).forEach(line ->
                decided.put(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1)));
        return decided;
    }
}
