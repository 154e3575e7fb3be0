package vn.thamdinh.usecase.studio;

import java.util.Optional;

import vn.thamdinh.wire.packed.PackedProgramme;

/**
 * A programme that came as a file: its signature holds, who made it is still to be judged.
 *
 * @param publicKey of the signer, 64 hex digits
 * @param openSsh   the same as ssh-keygen writes it
 * @param words     eight words of it, to be compared by ear
 * @param own       whether this computer's studio or the open workspace signed it
 * @param signer    name under which the open round knows the key, if it does
 * @param problems  how many mistakes keep it from being a programme
 */
public record Received(PackedProgramme packed, String publicKey, String openSsh, String words, boolean own,
                       Optional<String> signer, int problems) {

    /** The name that the maker gives himself. */
    public String maker() {
        return packed.maker();
    }

    public java.time.Instant made() {
        return packed.made();
    }

    /** SHA-256 of the files, 64 hex digits. */
    public String hash() {
        return packed.files().hash().hex();
    }

    /** Names no texts. */
    @Override
    public String toString() {
        return "Received[" + publicKey + "]";
    }
}
