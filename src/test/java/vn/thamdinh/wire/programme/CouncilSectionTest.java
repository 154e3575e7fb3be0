package vn.thamdinh.wire.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.CouncilRules;
import vn.thamdinh.domain.council.MeetingRules;
import vn.thamdinh.domain.council.MeetingRules.Base;
import vn.thamdinh.domain.council.MeetingRules.Recused;
import vn.thamdinh.domain.programme.ProgrammeId;

class CouncilSectionTest {
    private static ProgrammeReading reading(String keys) {
        ProgrammeFiles files = ProgrammeFiles.shipped(new ProgrammeId("cqtt-binh-phuoc-2024"));
        return ProgrammeReader.read(files.with(ProgrammeFiles.PROGRAMME, files.text(ProgrammeFiles.PROGRAMME).orElseThrow()
                .replace("  strictMajority: true", "  strictMajority: true" + keys)));
    }

    private static CouncilRules council(String keys) {
        return assertInstanceOf(ProgrammeReading.Read.class, reading(keys)).programme().council();
    }

    @Test
    void withoutRulesOfMeetingsSharesAreOfAllMembersAndTheRecusedAreAmongThem() {
        assertEquals(MeetingRules.USUAL, council("").meeting());
    }

    @Test
    void moreThanHalfAtTheMeetingOrInWritingIsARuleOfTheFile() {
        CouncilRules council = council("\n  strictQuorum: true\n  majorityOf: PRESENT\n  recused: LEFT_OUT\n"
                + "  proxies: false\n  writtenOpinions: true");
        assertEquals(new MeetingRules(true, Base.PRESENT, Recused.LEFT_OUT, false, true), council.meeting());
    }

    @Test
    void aWordThatIsNoChoiceIsNamedWithItsLine() {
        var faulty = assertInstanceOf(ProgrammeReading.Faulty.class, reading("\n  recused: MAYBE"));
        assertTrue(faulty.problems().toString().contains("MAYBE"), faulty.toString());
    }
}
