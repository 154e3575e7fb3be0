package vn.thamdinh.domain.ledger;

import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.programme.ProgrammeHash;
import vn.thamdinh.domain.programme.change.Mapping;
import vn.thamdinh.domain.programme.change.Translation;
import vn.thamdinh.domain.text.Require;

/** The round itself and who writes in it. */
public sealed interface RoundFact extends Fact {

    /**
     * The founding entry; its programme is the one in its header.
     *
     * @param title     the round's title as people call it
     * @param rehearsal whether everything in the round is practice
     * @param rootKeys  Ed25519 public keys (64 hex digits) whose holders are the secretariat
     */
    record Founded(String title, boolean rehearsal, List<String> rootKeys) implements RoundFact {

        public Founded {
            rootKeys = List.copyOf(rootKeys);
        }
    }

    /**
     * A writer begins; the first entry of its sequence after a founding. Key and nonce name the writer, so that nobody
     * opens another's; reading a package asks for that, as it asks for the signature.
     *
     * @param member    whose writing it is
     * @param role      in which role
     * @param device    what the person calls the machine
     * @param publicKey Ed25519 public key of the workspace, 64 hex digits
     * @param nonce     32 hex digits, from which together with the key the writer is named
     * @param signature by that key over round, writer and everything above, 128 hex digits
     */
    record WriterOpened(MemberId member, Role role, String device, String publicKey, String nonce, String signature)
            implements RoundFact {

        public WriterOpened {
            Hex.require(publicKey, 64);
            Hex.require(nonce, 32);
        }
    }

    /**
     * The first form of an opening. Nothing tied the writer to the key, so that a stranger could open another's; it is
     * read and shown, and opens nothing.
     */
    record WriterClaimed(MemberId member, Role role, String device, String publicKey, String signature)
            implements RoundFact {
    }

    /**
     * The round goes on under another programme. No entry changes: those made under a former programme, late ones too,
     * are read as the translations say. Another adoption takes the place of this one, also to go back.
     *
     * @param from         the programme until then
     * @param to           the programme from then on
     * @param translations of every former programme, once each
     * @param reason       why, with the paper that decided it; never empty
     */
    record ProgrammeAdopted(ProgrammeHash from, ProgrammeHash to, List<Translation> translations, String reason)
            implements RoundFact {

        public ProgrammeAdopted {
            translations = List.copyOf(translations);
            Require.that(translations.stream().map(Translation::of).distinct().count() == translations.size(),
                    "a programme translated twice");
            reason = Require.text(reason, "reason");
        }

        /** How entries of a former programme are read; empty for one that nobody translated. */
        public Optional<Mapping> mapping(ProgrammeHash of) {
            return translations.stream().filter(each -> each.of().equals(of)).map(Translation::mapping).findFirst();
        }
    }
}
