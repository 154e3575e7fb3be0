package vn.thamdinh.usecase.document;

import java.util.List;

import vn.thamdinh.domain.document.DocumentId;

/**
 * The numbers of one issuing body in one year.
 *
 * @param series   id of the body's series
 * @param body     the body's name as its papers have it; the id of its series where no paper tells
 * @param taken    by number; a number that two laptops took is there twice
 * @param gaps     numbers below the highest that nobody has taken
 * @param next     the number after the highest, 1 in a new year
 */
public record NumberSeries(String series, String body, int year, List<Taken> taken, List<Integer> gaps, int next) {
    public NumberSeries {
        taken = List.copyOf(taken);
        gaps = List.copyOf(gaps);
    }

    /**
     * A number in use.
     *
     * @param title what the document is, as people call it
     * @param by    who took it
     */
    public record Taken(int number, DocumentId document, String title, String by, boolean issued) {
    }

    /** The gaps as people write them, runs drawn together: "1-9, 12". */
    public String gapsInWords() {
        StringBuilder words = new StringBuilder();
        for (int from = 0; from < gaps.size();) {
            int to = from;
            while (to + 1 < gaps.size() && gaps.get(to + 1) == gaps.get(to) + 1) {
                to++;
            }
            words.append(words.isEmpty() ? "" : ", ").append(gaps.get(from))
                    .append(to == from ? "" : (to == from + 1 ? ", " : "-") + gaps.get(to));
            from = to + 1;
        }
        return words.toString();
    }

    /** The documents that have the number: one, several where laptops disagree, or none. */
    public List<Taken> of(int number) {
        return taken.stream().filter(one -> one.number() == number).toList();
    }
}
