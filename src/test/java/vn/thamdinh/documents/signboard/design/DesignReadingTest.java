package vn.thamdinh.documents.signboard.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thamdinh.documents.artwork.Cmyk;
import vn.thamdinh.documents.emblem.EmblemRefused;
import vn.thamdinh.documents.signboard.design.DesignReading.Why;

class DesignReadingTest {

    @Test
    void withoutTextsTheUsualBoardHolds() {
        DesignReading reading = DesignReading.of(Map.of());
        assertEquals(List.of(), reading.faults());
        assertEquals(new Plate(600, 400, 5), reading.design().plate());
        assertEquals(new SignDesign.Colours(Cmyk.RED, Cmyk.YELLOW, Cmyk.YELLOW), reading.design().colours());
    }

    @ParameterizedTest
    @EnumSource(DesignKey.class)
    void eachOriginalIsReadWithoutFault(DesignKey key) {
        assertEquals(List.of(), DesignReading.of(Map.of(key.key(), key.original())).faults());
        assertEquals(key, DesignKey.of(key.key()).orElseThrow());
    }

    @Test
    void theOrientationSaysWhichSideLies() {
        assertEquals(new Plate(300, 400, 5), DesignReading.of(Map.of("signboard.design.width", "400",
                "signboard.design.height", "300", "signboard.design.orientation", "portrait")).design().plate());
        assertEquals(new Plate(800.5, 600, 3.5), DesignReading.of(Map.of("signboard.design.width", "600",
                "signboard.design.height", "800,5", "signboard.design.bleed", "3.5")).design().plate());
    }

    @ParameterizedTest
    @CsvSource({"WIDTH,wide,UNREADABLE", "WIDTH,79,OUT_OF_RANGE", "HEIGHT,5001,OUT_OF_RANGE", "BLEED,2.9,OUT_OF_RANGE",
        "BLEED,6,OUT_OF_RANGE", "ORIENTATION,sideways,UNREADABLE", "GROUND,red,UNREADABLE", "LETTERS,'',UNREADABLE",
        "BORDER,triple,UNREADABLE", "RADIUS,-1,UNREADABLE", "STARS,6,OUT_OF_RANGE", "STARS,2.5,OUT_OF_RANGE",
        "CODE,perhaps,UNREADABLE", "DISTANCE,0,OUT_OF_RANGE", "LOGO_SIZE,61,OUT_OF_RANGE", "FACE,comic,UNREADABLE",
        "LOGO_PLACE,right,UNREADABLE", "WIDTH,1e3,UNREADABLE"})
    void aFaultyTextIsNamedAndTheOriginalHolds(DesignKey key, String text, Why why) {
        DesignReading reading = DesignReading.of(Map.of(key.key(), text));
        assertEquals(1, reading.faults().size());
        assertEquals(key, reading.faults().getFirst().key());
        assertEquals(why, reading.faults().getFirst().why());
        assertEquals(DesignReading.of(Map.of()).design(), reading.design());
    }

    @Test
    void aLogoThatIsNoSafeDrawingIsNamedAndLeftOut() {
        DesignReading reading = DesignReading.of(Map.of("signboard.logo",
                "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"));
        assertTrue(reading.design().emblem().emblem().isEmpty());
        assertEquals(EmblemRefused.Why.ELEMENT, reading.faults().getFirst().emblem().orElseThrow().why());
    }
}
