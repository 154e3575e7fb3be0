package vn.thamdinh.seal;

import java.security.GeneralSecurityException;
import java.util.List;

import javax.crypto.AEADBadTagException;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;

/** Tries several keys on the recipients of a file. */
record FirstThatFits(List<RecipientStanzaReader> readers) implements RecipientStanzaReader {

    @Override
    public FileKey getFileKey(Iterable<RecipientStanza> stanzas) throws GeneralSecurityException {
        GeneralSecurityException last = new UnsupportedRecipientStanzaException("no key");
        for (RecipientStanzaReader reader : readers) {
            try {
                return reader.getFileKey(stanzas);
            } catch (UnsupportedRecipientStanzaException | AEADBadTagException e) {
                last = e;
            }
        }
        throw last;
    }
}
