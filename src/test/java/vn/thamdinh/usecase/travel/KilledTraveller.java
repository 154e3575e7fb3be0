package vn.thamdinh.usecase.travel;

import java.nio.file.Path;
import java.time.Clock;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.workspace.OpenWorkspace;

/**
 * A program of its own, to be killed: a member scores and writes a package to the stick, the secretary takes it in,
 * without end; it tells of each step before and after.
 */
final class KilledTraveller {

    static final String REASON = "nhà văn hoá chưa đạt diện tích";
    private static final int SCORES_EACH = 4;

    private final Desk member;
    private final Desk secretary;
    private final MemberId me;
    private final Path stick;
    private int given;

    private KilledTraveller(Desk member, Desk secretary, MemberId me, Path stick, int given) {
        this.member = member;
        this.secretary = secretary;
        this.me = me;
        this.stick = stick;
        this.given = given;
    }

    /** Arguments: folder, member, number of scores that the member has given. */
    public static void main(String[] arguments) throws Exception {
        Path base = Path.of(arguments[0]);
        try (Office office = new Office(base)) {
            new KilledTraveller(open(office, base.resolve("tv")), open(office, base.resolve("thu-ky")),
                    new MemberId(arguments[1]), base.resolve("usb"), Integer.parseInt(arguments[2])).travel();
        }
    }

    private static Desk open(Office office, Path folder) {
        try (Passphrase words = Passphrase.of(Office.WORDS)) {
            return Office.done(new OpenWorkspace(office.surroundings(Clock.systemUTC(), new SystemEntropy()))
                    .open(folder, words));
        }
    }

    private void travel() {
        say("opened");
        while (true) {
            for (int i = 0; i < SCORES_EACH; i++) {
                score(given++);
            }
            say("exporting " + given);
            Path file = Office.done(member.exportPackage().export(stick, Office.WORDS.toCharArray(), Progress.NONE))
                    .file();
            say("exported " + given);
            Office.done(secretary.importPackages().importOne(file, Office.WORDS.toCharArray(), Progress.NONE));
            say("imported " + given);
        }
    }

    private void score(int number) {
        var programme = Office.programme(member);
        int units = programme.units().size();
        int components = programme.criteria().components().size();
        String points = number / units / components % 2 == 0 ? "0.5" : "0.25";
        Office.done(member.giveScore().give(Office.unit(member, number % units),
                Office.component(member, number / units % components), Stage.APPRAISE, Scorer.of(me), points, REASON));
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
