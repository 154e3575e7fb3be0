package vn.thamdinh.benchmark;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.CouncilFact;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.TypedPoints;
import vn.thamdinh.seal.KeyDerivation;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.storage.StorageException;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.wire.programme.ProgrammeFiles;
import vn.thamdinh.wire.programme.ProgrammeReader;
import vn.thamdinh.wire.programme.ProgrammeReading;

/** A round of all 111 communes of a province, fully scored by nine members on ninety components, at the secretariat. */
final class ProvinceRound {

    static final int MEMBERS = 9;

    private static final MemberId SECRETARY = new MemberId("thu-ky");
    private static final int FIELDS = 9;
    private static final int PER_FIELD = 10;

    private final ProgrammeFiles files = TypedPoints.files().with(ProgrammeFiles.CRITERIA, criteria())
            .with(ProgrammeFiles.UNITS, units(TypedPoints.files().text("all-units.csv").orElseThrow()))
            .with(ProgrammeFiles.PROGRAMME,
                    withoutInspection(TypedPoints.files().text(ProgrammeFiles.PROGRAMME).orElseThrow()));
    private final Programme programme = read(files);

    Programme programme() {
        return programme;
    }

    /** Writes the round into a new workspace; a minute on two processors. */
    RoundBook found(Path folder) throws StorageException {
        var surroundings = new Workspace.Surroundings(folder.resolve("state"), Clock.systemUTC(), new SystemEntropy(),
                KeyDerivation.Cost.LIGHTEST);
        try (Passphrase words = Passphrase.of(Office.WORDS)) {
            var book = new RoundBook(Workspace.create(folder.resolve("round"), words, surroundings).workspace(),
                    Clock.systemUTC(), new SystemEntropy());
            String key = book.workspace().signingKey().verifyingKey().hex();
            Office.done(book.found(new RoundFact.Founded("Đợt của cả tỉnh", false, List.of(key)), programme.hash(),
                    files.toCanonicalBytes(), SECRETARY));
            List<UnitId> all = programme.units().stream().map(Unit::id).toList();
            for (int i = 1; i <= MEMBERS; i++) {
                var member = new MemberId("tv-" + i);
                Office.done(book.append(List.of(
                        new CouncilFact.MemberEnrolled(member, "Thành viên " + i, "", "", i == 1 ? Role.CHAIR : Role.MEMBER),
                        new CouncilFact.UnitsAssigned(member, all))));
            }
            for (Unit unit : programme.units()) {
                Office.done(book.append(scores(unit)));
            }
            return book;
        }
    }

    private List<Fact> scores(Unit unit) {
        List<Fact> scores = new ArrayList<>();
        int place = 0;
        for (Component component : programme.criteria().components()) {
            place++;
            scores.add(given(unit, component, Stage.SELF, Scorer.of(unit.id()), "1"));
            for (int i = 1; i <= MEMBERS; i++) {
                scores.add(given(unit, component, Stage.APPRAISE, Scorer.of(new MemberId("tv-" + i)),
                        (place + i) % 7 == 0 ? "0.25" : "0.75"));
            }
        }
        return scores;
    }

    private static Fact given(Unit unit, Component component, Stage stage, Scorer scorer, String points) {
        return new ScoreFact.ScoreGiven(unit.id(), component.id(), stage, scorer, Map.of(ScoreFact.POINTS, points), "");
    }

    private static String criteria() {
        var text = new StringBuilder("sample: true\nnotice: thử\nmax: \"%d\"\nfields:\n".formatted(FIELDS * PER_FIELD));
        for (int field = 1; field <= FIELDS; field++) {
            text.append("  - id: \"%1$d\"\n    title: Lĩnh vực %1$d\n    max: \"%2$d\"\n    criteria:\n".formatted(field, PER_FIELD))
                    .append("      - id: \"%1$d.1\"\n        title: Tiêu chí\n        max: \"%2$d\"\n        components:\n"
                            .formatted(field, PER_FIELD));
            for (int component = 1; component <= PER_FIELD; component++) {
                text.append(("          - id: \"%1$d.1.%2$d\"\n            title: Thành phần\n            max: \"1\"\n"
                        + "            guidance: Cách chấm\n            evidence: [Văn bản]\n            source: thử\n")
                        .formatted(field, component));
            }
        }
        return text.toString();
    }

    /** The province's list has the first four columns of the list of assessed units. */
    private static String units(String province) {
        return province.lines().skip(1).map(line -> line + ",,").collect(Collectors.joining("\n",
                "code,prefix,name,district,aliases,note\n", "\n"));
    }

    /** Its checklist names components that are not here. */
    static String withoutInspection(String programme) {
        return programme.replaceAll("(?m)^inspection:.*\\R(?:(?:[ #].*)?\\R)*", "");
    }

    static Programme read(ProgrammeFiles files) {
        return switch (ProgrammeReader.read(files)) {
            case ProgrammeReading.Read read -> read.programme();
            case ProgrammeReading other -> throw new IllegalStateException(other.toString());
        };
    }
}
