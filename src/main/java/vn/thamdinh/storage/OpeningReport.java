package vn.thamdinh.storage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What opening a workspace found and put right.
 *
 * @param newWriter              whether a new writer begins: a new, moved, copied, restored or rebuilt workspace
 * @param databaseRebuiltBecause why the database was made anew from the journal; a key for a message
 * @param vaultRecovered         whether workspace.json was missing or damaged and was written again from the journal
 * @param journalDamage          what is damaged in the journal, one line for each place
 * @param framesFromJournal      how many journal frames held something that the database did not
 * @param entriesToJournal       how many entries of the database the journal did not hold
 * @param mended                 what became of the places named by the damage
 */
public record OpeningReport(boolean newWriter, Optional<String> databaseRebuiltBecause, boolean vaultRecovered,
        List<String> journalDamage, int framesFromJournal, int entriesToJournal, Mended mended) {

    /**
     * What became of segments of the journal that were missing or damaged; they are named by their numbers.
     *
     * @param remade made anew, all that they held stands in the journal again
     * @param lost   made anew, but the database had to be made anew too or had gone back in time: what stood in them alone
     *     is lost
     */
    public record Mended(List<String> remade, List<String> lost) {

        /** Nothing was to be mended, or it could not be. */
        public static final Mended NOTHING = new Mended(List.of(), List.of());

        public Mended {
            remade = List.copyOf(remade);
            lost = List.copyOf(lost);
        }

        /** The same with what was made anew since, and what is lost by now. */
        Mended since(List<String> alsoRemade, List<String> lostByNow) {
            return new Mended(Stream.concat(remade.stream(), alsoRemade.stream()).toList(), lostByNow);
        }
    }

    public OpeningReport {
        journalDamage = List.copyOf(journalDamage);
    }

    /** The same where the database had to be made anew after all. */
    OpeningReport rebuilt(String why) {
        return new OpeningReport(newWriter, Optional.of(why), vaultRecovered, journalDamage, framesFromJournal,
                entriesToJournal, mended);
    }
}
