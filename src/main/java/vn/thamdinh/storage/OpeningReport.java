package vn.thamdinh.storage;

import java.util.List;
import java.util.Optional;

/**
 * What opening a workspace found and put right.
 *
 * @param newWriter              whether a new writer begins: a new, moved, copied, restored or rebuilt workspace
 * @param databaseRebuiltBecause why the database was made anew from the journal; a key for a message
 * @param vaultRecovered         whether workspace.json was missing or damaged and was written again from the journal
 * @param journalDamage          what is damaged in the journal, one line for each place
 * @param framesFromJournal      how many journal frames held something that the database did not
 * @param entriesToJournal       how many entries of the database the journal did not hold
 */
public record OpeningReport(boolean newWriter, Optional<String> databaseRebuiltBecause, boolean vaultRecovered,
        List<String> journalDamage, int framesFromJournal, int entriesToJournal) {

    public OpeningReport {
        journalDamage = List.copyOf(journalDamage);
    }
}
