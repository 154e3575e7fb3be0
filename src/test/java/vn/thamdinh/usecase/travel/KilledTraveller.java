package vn.thamdinh.usecase.travel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.custody.Correspondent;
import vn.thamdinh.usecase.workspace.OpenWorkspace;

/**
 * A program of its own, to be killed: a member scores, attaches photos and writes packages to the stick, the secretary
 * takes them in and answers with a receipt, without end; it tells of each step before and after.
 */
final class KilledTraveller {

    static final String REASON = "nhà văn hoá chưa đạt diện tích";

    /** What every photo is full of. */
    static final String PHOTO = "ảnh cổng chào thôn chụp ngày khảo sát ";

    private static final int SCORES_EACH = 4;
    private static final int PHOTOS_EACH = 2;
    private static final int PHOTO_LINES = 8_000;

    private final Desk member;
    private final Desk secretary;
    private final MemberId me;
    private final Path stick;
    private final Path camera;
    private int given;

    private KilledTraveller(Desk member, Desk secretary, MemberId me, Path base, int given) {
        this.member = member;
        this.secretary = secretary;
        this.me = me;
        this.stick = base.resolve("usb");
        this.camera = camera(base);
        this.given = given;
    }

    /** Where the photos lie as the camera made them; nothing of the program's. */
    static Path camera(Path base) {
        return base.resolveSibling(base.getFileName() + "-may-anh");
    }

    /** Arguments: folder, member, number of scores that the member has given. */
    public static void main(String[] arguments) throws Exception {
        // Whoever was to kill it may be gone himself; without end it would work on alone.
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit()
                .thenRun(() -> Runtime.getRuntime().halt(1)));
        Path base = Path.of(arguments[0]);
        try (Office office = new Office(base)) {
            new KilledTraveller(open(office, base.resolve("tv")), open(office, base.resolve("thu-ky")),
                    new MemberId(arguments[1]), base, Integer.parseInt(arguments[2])).travel();
        }
    }

    private static Desk open(Office office, Path folder) {
        try (Passphrase words = Passphrase.of(Office.WORDS)) {
            return Office.done(new OpenWorkspace(office.surroundings(Clock.systemUTC(), new SystemEntropy()))
                    .open(folder, words));
        }
    }

    private void travel() throws IOException {
        say("opened");
        for (int round = 0;; round++) {
            for (int i = 0; i < SCORES_EACH; i++) {
                score(given++);
            }
            for (int i = 0; i < PHOTOS_EACH; i++) {
                attach(given * PHOTOS_EACH + i);
            }
            say("exporting " + given);
            var sent = Office.done(member.exportPackage().export(ExportRequest.of(PackageKind.APPRAISAL,
                    addressees(member)), stick, Progress.NONE));
            say("exported " + given);
            List<Path> files = new ArrayList<>(sent.further());
            files.add(round % 2 * files.size(), sent.file());
            take(secretary, files);
            say("imported " + given);
            answer();
        }
    }

    /** With a receipt at hand the next package brings only what is new. */
    private void answer() {
        Path receipt = Office.done(secretary.writeReceipt().write(addressees(secretary), stick, Progress.NONE))
                .file();
        take(member, List.of(receipt));
        say("answered " + given);
    }

    private static List<String> addressees(Desk desk) {
        return desk.correspondents().addressees().stream().map(Correspondent::publicKey).toList();
    }

    private static void take(Desk desk, List<Path> files) {
        for (Arrival arrival : Office.done(desk.takeIn().all(files, new char[0], Progress.NONE)).arrivals()) {
            if (!(arrival instanceof Arrival.TakenIn)) {
                throw new AssertionError(arrival.toString());
            }
        }
    }

    private void attach(int number) throws IOException {
        Path photo = Files.writeString(camera.resolve("anh-" + number + ".jpg"), (PHOTO + number).repeat(PHOTO_LINES),
                StandardCharsets.UTF_8);
        Office.done(member.attachEvidence().attach(photo, Office.unit(member, 0), Optional.empty(), REASON));
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
