package vn.thamdinh.benchmark;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.CouncilFact;
import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.TrustFact;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.TypedPoints;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.KeyDerivation;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.storage.StorageException;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.travel.Arrival;
import vn.thamdinh.usecase.travel.ExportPackage;
import vn.thamdinh.usecase.travel.ExportRequest;
import vn.thamdinh.usecase.travel.TakeIn;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/** The appraisals of fifteen members, each of every component of every unit, come together at the secretariat. */
final class MergeBenchmark {

    private static final MemberId SECRETARY = new MemberId("thu-ky");

    private final Path folder;
    private final int members;
    private final ProgrammeFiles files = TypedPoints.files().with(ProgrammeFiles.CRITERIA, criteria())
            .with(ProgrammeFiles.PROGRAMME,
                    ProvinceRound.withoutInspection(TypedPoints.files().text(ProgrammeFiles.PROGRAMME).orElseThrow()));
    private final Programme programme = ProvinceRound.read(files);

    MergeBenchmark(Path folder, int members) {
        this.folder = folder;
        this.members = members;
    }

    /** Ten fields of twelve components of one point each. */
    private static String criteria() {
        var text = new StringBuilder("sample: true\nnotice: thử\nmax: \"120\"\nfields:\n");
        for (int field = 1; field <= 10; field++) {
            text.append("""
                      - id: "%1$d"
                        title: Lĩnh vực %1$d
                        max: "12"
                        criteria:
                          - id: "%1$d.1"
                            title: Tiêu chí
                            max: "12"
                            components:
                    """.formatted(field).indent(2));
            for (int component = 1; component <= 12; component++) {
                text.append("""
                                  - id: "%1$d.1.%2$d"
                                    title: Thành phần
                                    max: "1"
                                    guidance: Cách chấm
                                    evidence: [Văn bản]
                                    source: thử
                        """.formatted(field, component).indent(2));
            }
        }
        return text.toString();
    }

    private Workspace.Surroundings surroundings() {
        return new Workspace.Surroundings(folder.resolve("state"), Clock.systemUTC(), new SystemEntropy(),
                KeyDerivation.Cost.LIGHTEST);
    }

    private RoundBook created(String name) throws StorageException {
        try (Passphrase words = Passphrase.of(Office.WORDS)) {
            return book(Workspace.create(folder.resolve(name), words, surroundings()).workspace());
        }
    }

    private RoundBook opened(String name) throws StorageException {
        try (Passphrase words = Passphrase.of(Office.WORDS)) {
            return book(Workspace.open(folder.resolve(name), words, surroundings()));
        }
    }

    private static RoundBook book(Workspace workspace) {
        return new RoundBook(workspace, Clock.systemUTC(), new SystemEntropy());
    }

    /** Makes the packages, takes them in, takes them in again, and prints how long that took. */
    void run() throws StorageException {
        try (RoundBook office = created("thu-ky")) {
            found(office);
            List<String> keys = new ArrayList<>();
            for (int i = 0; i < members; i++) {
                try (RoundBook desk = created("tv-" + i)) {
                    admit(office, new MemberId("tv-" + i), Role.MEMBER, desk);
                    keys.add(key(desk));
                }
            }
            Path invitation = export(office, new ExportRequest(PackageKind.ASSIGNMENT, keys,
                    ExportRequest.Extent.ALL, ExportRequest.Evidence.NONE));
            List<Path> packages = new ArrayList<>();
            for (int i = 0; i < members; i++) {
                try (RoundBook desk = opened("tv-" + i)) {
                    take(desk, List.of(invitation));
                    Office.done(desk.append(scores(desk.me().orElseThrow())));
                    packages.add(export(desk, ExportRequest.of(PackageKind.APPRAISAL, List.of(key(office)))));
                }
            }
            String merged = time(() -> take(office, packages));
            String again = time(() -> take(office, packages));
            System.out.printf("%d packages with %,d scores: merged in %s, again in %s; heap %,d MB of %,d%n",
                    members, members * scores(SECRETARY).size(), merged, again,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20,
                    Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    private void found(RoundBook office) {
        Office.done(office.found(new RoundFact.Founded("Đợt thẩm định", false, List.of(key(office))),
                programme.hash(), files.toCanonicalBytes(), SECRETARY));
        admit(office, SECRETARY, Role.SECRETARIAT, office);
    }

    private static String key(RoundBook desk) {
        return desk.workspace().signingKey().verifyingKey().hex();
    }

    private static void admit(RoundBook office, MemberId member, Role role, RoundBook desk) {
        Office.done(office.append(List.of(new CouncilFact.MemberEnrolled(member, member.value(), "", "", role),
                new TrustFact.KeyAdmitted(key(desk), member, role, "máy",
                        desk.workspace().ageIdentity().recipient().text()))));
    }

    private List<ScoreFact> scores(MemberId member) {
        List<ScoreFact> scores = new ArrayList<>();
        for (Unit unit : programme.units()) {
            for (Component component : programme.criteria().components()) {
                scores.add(new ScoreFact.ScoreGiven(unit.id(), component.id(), Stage.APPRAISE, Scorer.of(member),
                        Map.of(ScoreFact.POINTS, "0.5"), ""));
            }
        }
        return scores;
    }

    private Path export(RoundBook desk, ExportRequest request) {
        return Office.done(new ExportPackage(desk).export(request, folder.resolve("usb"), Progress.NONE)).file();
    }

    private static void take(RoundBook desk, List<Path> files) {
        Office.done(new TakeIn(desk).all(files, new char[0], Progress.NONE)).arrivals().forEach(arrival -> {
            if (!(arrival instanceof Arrival.TakenIn)) {
                throw new IllegalStateException(arrival.toString());
            }
        });
    }

    /** By the clock, and what the processors had to do: on a busy machine the two differ. */
    private static String time(Runnable work) {
        long start = System.nanoTime();
        Duration before = processors();
        work.run();
        return "%.2f s (processors %.2f s)".formatted((System.nanoTime() - start) / 1e9,
                processors().minus(before).toMillis() / 1e3);
    }

    private static Duration processors() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
