package vn.thamdinh.cli.travel;

import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine.Option;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.custody.Correspondent;

/** For whom a package is made: members, single keys, or everybody whose key is known; nobody for a passphrase alone. */
final class Recipients {

    private static final String EVERYBODY = "all";
    private static final String CHECKER = "age1";
    /** Fewer digits than this name no key. */
    private static final int FEWEST_DIGITS = 8;

    @Option(names = "--to", split = ",", paramLabel = "MEMBER|KEY|all", descriptionKey = "package-to")
    private List<String> to = new ArrayList<>();

    /** Made by picocli. */
    Recipients() {
    }

    /** Keys of the age tool, of people outside the round. */
    List<String> checkers() {
        return to.stream().filter(typed -> typed.startsWith(CHECKER)).toList();
    }

    /** Whether the package is to be closed with a passphrase. */
    boolean isNobody() {
        return to.isEmpty();
    }

    /** Their public keys. A member may have several, one on each machine. */
    Outcome<List<String>> keys(Desk desk) {
        List<Correspondent> addressees = desk.correspondents().addressees();
        List<String> keys = new ArrayList<>();
        for (String typed : to.stream().filter(one -> !one.startsWith(CHECKER)).toList()) {
            List<String> meant = addressees.stream().filter(one -> isMeant(one, typed)).map(Correspondent::publicKey)
                    .toList();
            if (meant.isEmpty()) {
                return Outcome.refused(Reason.NOT_FOUND, typed);
            }
            keys.addAll(meant);
        }
        return Outcome.done(keys.stream().distinct().toList());
    }

    /** The one known key that is meant, whether or not packages can be made for it. */
    static Outcome<Correspondent> one(Desk desk, String typed) {
        List<Correspondent> meant = desk.correspondents().all().stream()
                .filter(one -> !typed.equals(EVERYBODY) && isMeant(one, typed)).toList();
        return meant.size() == 1 ? Outcome.done(meant.getFirst()) : Outcome.refused(Reason.NOT_FOUND, typed);
    }

    private static boolean isMeant(Correspondent one, String typed) {
        return typed.equals(EVERYBODY) || one.member().map(MemberId::value).filter(typed::equals).isPresent()
                || typed.length() >= FEWEST_DIGITS && one.publicKey().startsWith(typed);
    }
}
