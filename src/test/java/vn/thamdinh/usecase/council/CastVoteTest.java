package vn.thamdinh.usecase.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.TypedPoints;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/** A vote outside any meeting reckons as a meeting does. */
class CastVoteTest {
    @TempDir
    private Path folder;

    private static ProgrammeFiles files(String recused) {
        ProgrammeFiles files = TypedPoints.files();
        return files.with(ProgrammeFiles.PROGRAMME, files.text(ProgrammeFiles.PROGRAMME).orElseThrow()
                .replace("council:\n", "council:\n  recused: " + recused + "\n"));
    }

    /** Four vote; one of them must keep away from the first unit. */
    private static void council(Desk desk) {
        MemberId away = done(desk.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
        for (String name : new String[] {"Bình", "Chi", "Dũng"}) {
            done(desk.council().enrol().enrol(name, "", "", Role.MEMBER));
        }
        done(desk.council().recuse().declare(away, unit(desk, 0), true, "Quê ở xã"));
    }

    @Test
    void aRecusedMemberIsLeftOutWhereTheProgrammeSaysSo() {
        try (var office = new Office(folder)) {
            Desk desk = office.secretary(files("LEFT_OUT"));
            council(desk);
            assertEquals(Reason.BAD_INPUT, refused(desk.council().vote().cast(unit(desk, 0), 4, 0, 0)));
            done(desk.council().vote().cast(unit(desk, 0), 2, 1, 0));
            var vote = desk.views().vote(unit(desk, 0)).orElseThrow();
            assertEquals(3, vote.members());
            done(desk.council().vote().cast(unit(desk, 1), 4, 0, 0));
            assertEquals(4, desk.views().vote(unit(desk, 1)).orElseThrow().members());
        }
    }

    @Test
    void aRecusedMemberHasNoVoteEvenWhereHeCountsInTheShares() {
        try (var office = new Office(folder)) {
            Desk desk = office.secretary(files("COUNTED"));
            council(desk);
            assertEquals(Reason.BAD_INPUT, refused(desk.council().vote().cast(unit(desk, 0), 4, 0, 0)));
            done(desk.council().vote().cast(unit(desk, 0), 3, 0, 0));
            assertEquals(4, desk.views().vote(unit(desk, 0)).orElseThrow().members());
        }
    }
}
