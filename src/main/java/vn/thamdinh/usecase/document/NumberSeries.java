package vn.thamdinh.usecase.document;

import java.util.List;

import vn.thamdinh.domain.document.DocumentId;

/**
 * The numbers of one issuing body in one year.
 *
 * @param series   id of the body's series
 * @param taken    by number; a number that two laptops took is there twice
 * @param gaps     numbers below the highest that nobody has taken
 * @param next     the number after the highest, 1 in a new year
 */
public record NumberSeries(String series, int year, List<Taken> taken, List<Integer> gaps, int next) {
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

    /** The documents that have the number: one, several where laptops disagree, or none. */
    public List<Taken> of(int number) {
        return taken.stream().filter(one -> one.number() == number).toList();
    }
}
