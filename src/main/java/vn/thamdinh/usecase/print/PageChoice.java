package vn.thamdinh.usecase.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Pages as people name them: "1-3, 5". */
public final class PageChoice {

    private static final String ONE = "[0-9]{1,5}(\\s*[-–]\\s*[0-9]{1,5})?";

    private PageChoice() {
    }

    /**
     * The pages in the order named; all for an empty text.
     *
     * @param count pages that there are
     * @return empty where the text names none, or one that there is not
     */
    public static Optional<List<Integer>> read(String text, int count) {
        if (text.isBlank()) {
            return Optional.of(IntStream.rangeClosed(1, count).boxed().toList());
        }
        List<Integer> pages = new ArrayList<>();
        for (String part : text.strip().split("\\s*[,;]\\s*")) {
            if (!part.matches(ONE)) {
                return Optional.empty();
            }
            String[] ends = part.split("\\s*[-–]\\s*");
            int from = Integer.parseInt(ends[0]);
            int to = Integer.parseInt(ends[ends.length - 1]);
            if (from < 1 || to > count || from > to) {
                return Optional.empty();
            }
            IntStream.rangeClosed(from, to).forEach(pages::add);
        }
        return pages.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(pages));
    }
}
