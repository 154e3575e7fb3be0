package vn.thamdinh.usecase.rehearsal;

import static vn.thamdinh.usecase.rehearsal.RehearsalRefused.need;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.KeyDerivation;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SeededEntropy;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.custody.Correspondent;
import vn.thamdinh.usecase.travel.ExportRequest;
import vn.thamdinh.usecase.workspace.CreateWorkspace;
import vn.thamdinh.usecase.workspace.NewWorkspace;
import vn.thamdinh.usecase.workspace.OpenWorkspace;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/** One workspace of the rehearsal, with its own seeded randomness and stepping clock. */
final class Room {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Path folder;
    private final ProgrammeFiles programme;
    private final char[] passphrase;
    private final SteppingClock clock;
    private final Workspace.Surroundings surroundings;

    /** @param opened day on which people begin to work here */
    Room(RehearsalPlan plan, String name, LocalDate opened) {
        this.folder = plan.workspace(name);
        this.programme = plan.programme();
        this.passphrase = plan.passphrase();
        this.clock = new SteppingClock(morning(opened), ZONE);
        this.surroundings = new Workspace.Surroundings(plan.state(), clock, new SeededEntropy(plan.name(name)),
                KeyDerivation.Cost.LIGHTEST);
    }

    Desk create(String person, Role role) {
        var wanted = new NewWorkspace(folder, person, role, true, programme);
        try (Passphrase secret = Passphrase.of(passphrase)) {
            return need(new CreateWorkspace(surroundings).create(wanted, secret)).desk();
        }
    }

    Desk open() {
        try (Passphrase secret = Passphrase.of(passphrase)) {
            return need(new OpenWorkspace(surroundings).open(folder, secret));
        }
    }

    /** Lets the days pass until that morning. */
    void moveTo(LocalDate day) {
        clock.moveTo(morning(day));
    }

    /** Writes a package for everybody to whom this desk sends. */
    Path export(Desk desk, Path packages) {
        List<String> keys = desk.correspondents().addressees().stream().map(Correspondent::publicKey).toList();
        var request = ExportRequest.of(desk.exportPackage().usualKind(), keys);
        return need(desk.exportPackage().export(request, packages, Progress.NONE)).file();
    }

    /** Takes a package and returns the state digest afterwards. */
    String take(Desk desk, Path file) {
        return need(desk.importPackages().importOne(file, new char[0], Progress.NONE)).digest();
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(8, 0).atZone(ZONE).toInstant();
    }
}
