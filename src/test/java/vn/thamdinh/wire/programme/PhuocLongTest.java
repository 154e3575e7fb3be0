package vn.thamdinh.wire.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.programme.ProgrammeId;

/** The model programme of Phước Long, against Kế hoạch 190/KH-UBND (seed 002). */
class PhuocLongTest {
    @Test
    void itsFilesAreRead() {
        assertEquals("", switch (ProgrammeReader.read(ProgrammeFiles.shipped(new ProgrammeId("mo-hinh-phuoc-long-2023")))) {
            case ProgrammeReading.Read _ -> "";
            case ProgrammeReading.Faulty faulty -> faulty.problems().toString().replace("ProgrammeProblem", "\n");
        });
    }
}
