package vn.thamdinh.usecase.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.cli.terminal.Language;
import vn.thamdinh.cli.terminal.Words;
import vn.thamdinh.usecase.doctor.Finding.Subject;
import vn.thamdinh.usecase.doctor.MachineFacts.Java.Archive;

class DoctorTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final long GB = 1L << 30;
    private static final long MB = 1L << 20;
    private static final MachineFacts.Disk DISK =
            new MachineFacts.Disk("ext4", 40 * GB, 100 * GB, true, false, false, 80 * MB, Optional.of(true));
    private static final MachineFacts.Clock CLOCK =
            new MachineFacts.Clock(NOW, ZoneOffset.ofHours(7), Optional.of(NOW.minusSeconds(60)));
    private static final MachineFacts.Printers PRINTERS = new MachineFacts.Printers(true, List.of("HP", "PDF"));
    private static final MachineFacts.Memory MEMORY =
            new MachineFacts.Memory(Optional.of(4 * GB), Optional.of(2 * GB), 768 * MB);
    private static final MachineFacts.Display DISPLAY = new MachineFacts.Display(1366, 768, 1);
    private static final MachineFacts.Java JAVA = new MachineFacts.Java("25.0.3+9", "Temurin", Archive.USED);
    private static final MachineFacts.Workspace WORKSPACE = new MachineFacts.Workspace(true, true, 800, List.of());
    private static final MachineFacts.Stick STICK = new MachineFacts.Stick("KINGSTON", "exfat", 8 * GB, true);

    private static MachineFacts facts(MachineFacts.Disk disk, MachineFacts.Clock clock) {
        return new MachineFacts(Optional.of(disk), clock, new MachineFacts.Fonts(List.of()), PRINTERS, List.of(STICK),
                MEMORY, Optional.of(DISPLAY), JAVA, Optional.of(WORKSPACE));
    }

    private static MachineFacts equipment(MachineFacts.Printers printers, List<MachineFacts.Stick> sticks,
                                          MachineFacts.Memory memory, MachineFacts.Java java) {
        return new MachineFacts(Optional.of(DISK), CLOCK, new MachineFacts.Fonts(List.of()), printers, sticks, memory,
                Optional.of(DISPLAY), java, Optional.of(WORKSPACE));
    }

    private static MachineFacts rest(MachineFacts.Fonts fonts, Optional<MachineFacts.Display> display,
                                     Optional<MachineFacts.Workspace> workspace) {
        return new MachineFacts(Optional.empty(), CLOCK, fonts, PRINTERS, List.of(), MEMORY, display, JAVA, workspace);
    }

    private static MachineFacts.Disk disk(String kind, long free, boolean writable, boolean network, boolean removable,
                                          long speed, boolean elsewhere) {
        return new MachineFacts.Disk(kind, free, 100 * GB, writable, network, removable, speed, Optional.of(elsewhere));
    }

    private static Set<String> names(MachineFacts facts) {
        return Doctor.look(facts).stream().filter(one -> !(one instanceof Finding.Good)).map(Finding::name)
                .collect(Collectors.toSet());
    }

    @Test
    void aSoundComputerIsFoundSoundInEverything() {
        List<Finding> found = Doctor.look(facts(DISK, CLOCK));
        assertTrue(found.stream().allMatch(Finding.Good.class::isInstance), found.toString());
        assertEquals(EnumSet.allOf(Subject.class), found.stream().map(Finding::subject).collect(Collectors.toSet()));
        assertFalse(Doctor.isMachineAtFault(found) || Doctor.isWorkspaceAtFault(found));
    }

    @Test
    void aDiskThatIsFullSlowOrNotOursIsToldApart() {
        assertEquals(Set.of("disk-full"), names(facts(disk("ext4", 100 * MB, true, false, false, 80 * MB, true), CLOCK)));
        assertEquals(Set.of("disk-low"), names(facts(disk("NTFS", GB, true, false, false, 80 * MB, true), CLOCK)));
        assertEquals(Set.of("disk-read-only"), names(facts(disk("ext4", 9 * GB, false, false, false, 0, true), CLOCK)));
        assertEquals(Set.of("disk-network"), names(facts(disk("cifs", 9 * GB, true, true, false, 80 * MB, true), CLOCK)));
        assertEquals(Set.of("disk-removable"), names(facts(disk("vfat", 9 * GB, true, false, true, 80 * MB, true), CLOCK)));
        assertEquals(Set.of("disk-slow", "disk-backups-same"),
                names(facts(disk("ext4", 9 * GB, true, false, false, 2 * MB, false), CLOCK)));
        assertTrue(Doctor.isMachineAtFault(Doctor.look(facts(disk("ext4", 0, true, false, false, 80 * MB, true), CLOCK))));
    }

    @Test
    void aClockThatStandsIn2019OrBehindWhatWasWrittenIsAFault() {
        Instant past = Instant.parse("2019-01-01T00:00:00Z");
        assertEquals(Set.of("clock-past"), names(facts(DISK, new MachineFacts.Clock(past, ZoneOffset.ofHours(7),
                Optional.empty()))));
        assertEquals(Set.of("clock-behind"), names(facts(DISK, new MachineFacts.Clock(past, ZoneOffset.ofHours(7),
                Optional.of(NOW)))));
        assertEquals(Set.of("clock-zone"), names(facts(DISK, new MachineFacts.Clock(NOW, ZoneOffset.UTC,
                Optional.of(NOW)))));
    }

    @Test
    void noPrinterAndNoStickAreNoFaults() {
        List<Finding> found = Doctor.look(equipment(new MachineFacts.Printers(true, List.of()), List.of(), MEMORY, JAVA));
        assertFalse(Doctor.isMachineAtFault(found));
        assertEquals(Set.of("printer-none", "stick-none"), names(equipment(new MachineFacts.Printers(true, List.of()),
                List.of(), MEMORY, JAVA)));
        assertEquals(Set.of("printer-silent", "stick-read-only", "stick-full"),
                names(equipment(new MachineFacts.Printers(false, List.of()), List.of(
                        new MachineFacts.Stick("A", "vfat", 8 * GB, false), new MachineFacts.Stick("B", "vfat", MB, true)),
                        MEMORY, JAVA)));
    }

    @Test
    void whatPeopleCallTheirPrintersAndSticksIsNotHandedOn() {
        MachineFacts named = equipment(new MachineFacts.Printers(true, List.of("Máy in chị Lan", "PDF")),
                List.of(new MachineFacts.Stick("USB ANH HÙNG", "exfat", 8 * GB, true),
                        new MachineFacts.Stick("USB CHỊ HOA", "vfat", 8 * GB, true),
                        new MachineFacts.Stick("USB CÔ MAI", "vfat", 8 * GB, false),
                        new MachineFacts.Stick("USB BÁC TƯ", "exfat", MB, true)), MEMORY, JAVA);
        List<Finding> found = Doctor.look(named);
        Set<String> shown = found.stream().flatMap(finding -> finding.arguments().stream()).collect(Collectors.toSet());
        Set<String> handedOn = found.stream().flatMap(finding -> finding.withoutNames().stream())
                .collect(Collectors.toSet());
        for (String name : List.of("Máy in chị Lan", "USB ANH HÙNG", "USB CHỊ HOA", "USB CÔ MAI", "USB BÁC TƯ")) {
            assertTrue(shown.contains(name), name);
            assertFalse(handedOn.contains(name), name);
        }
        shown.removeAll(handedOn);
        assertEquals(5, shown.size(), "everything else is handed on");
    }

    @Test
    void littleMemoryAnOldJavaAndAMissingArchiveAreTold() {
        var small = new MachineFacts.Memory(Optional.of(2 * GB), Optional.of(GB), 768 * MB);
        var busy = new MachineFacts.Memory(Optional.of(4 * GB), Optional.of(100 * MB), 768 * MB);
        var heap = new MachineFacts.Memory(Optional.of(4 * GB), Optional.of(GB), 64 * MB);
        assertEquals(Set.of("memory-small"), names(equipment(PRINTERS, List.of(STICK), small, JAVA)));
        assertEquals(Set.of("memory-busy"), names(equipment(PRINTERS, List.of(STICK), busy, JAVA)));
        assertEquals(Set.of("memory-heap"), names(equipment(PRINTERS, List.of(STICK), heap, JAVA)));
        assertEquals(Set.of("java-old"), names(equipment(PRINTERS, List.of(STICK), MEMORY,
                new MachineFacts.Java("17.0.9", "Debian", Archive.NONE))));
        assertEquals(Set.of("java-archive-missing"), names(equipment(PRINTERS, List.of(STICK), MEMORY,
                new MachineFacts.Java("25", "Temurin", Archive.MISSING))));
    }

    @Test
    void aDamagedWorkspaceASmallScreenAndMissingFontsAreTold() {
        var damaged = Optional.of(new MachineFacts.Workspace(true, true, 5, List.of("journal 000001: torn", "journal: lacks 4",
                "projection: 3 rows differ", "stamp: does not fit", "evidence: 1f")));
        var facts = rest(new MachineFacts.Fonts(List.of("Liberation Serif")),
                Optional.of(new MachineFacts.Display(800, 600, 1.5)), damaged);
        assertEquals(Set.of("disk-unknown", "fonts-missing", "stick-none", "display-tiny", "workspace-database",
                        "workspace-journal-lacks", "workspace-journal-damaged", "workspace-evidence-damaged"),
                names(facts));
        assertTrue(Doctor.isWorkspaceAtFault(Doctor.look(facts)));
        assertEquals(Set.of("disk-unknown", "stick-none", "display-none", "workspace-none"), names(rest(
                new MachineFacts.Fonts(List.of()), Optional.empty(),
                Optional.of(new MachineFacts.Workspace(false, false, 0, List.of())))));
        assertEquals("2", told(facts, "workspace-database"));
        assertEquals("journal", told(withWorkspace(new MachineFacts.Workspace(false, true, 0, List.of("journal"))),
                "workspace-lacks"));
        assertTrue(names(withWorkspace(MachineFacts.Workspace.halfRead())).contains("workspace-unread"));
    }

    private static String told(MachineFacts facts, String name) {
        return Doctor.look(facts).stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow().arguments()
                .getFirst();
    }

    private static MachineFacts withWorkspace(MachineFacts.Workspace workspace) {
        return rest(new MachineFacts.Fonts(List.of()), Optional.empty(), Optional.of(workspace));
    }

    @Test
    void everyFindingHasItsWordsAndWhatIsNotGoodHasAdvice() {
        var facts = List.of(facts(disk("cifs", 0, false, true, false, 1, false), new MachineFacts.Clock(Instant.EPOCH,
                        ZoneOffset.UTC, Optional.of(NOW))),
                equipment(new MachineFacts.Printers(true, List.of()), List.of(new MachineFacts.Stick("B", "vfat", MB, true)),
                        new MachineFacts.Memory(Optional.of(GB), Optional.empty(), GB),
                        new MachineFacts.Java("17", "x", Archive.NONE)),
                rest(new MachineFacts.Fonts(List.of("x")), Optional.of(new MachineFacts.Display(10, 10, 1)),
                        Optional.of(new MachineFacts.Workspace(true, true, 1, List.of("x")))),
                withWorkspace(new MachineFacts.Workspace(true, true, 1, List.of("journal 1", "journal: lacks 1",
                        "evidence: 1"))), withWorkspace(MachineFacts.Workspace.halfRead()),
                withWorkspace(new MachineFacts.Workspace(false, true, 1, List.of("journal"))));
        for (Language language : Language.values()) {
            Words words = new Words(language);
            for (MachineFacts each : facts) {
                for (Finding finding : Doctor.look(each)) {
                    String said = words.say(finding.key(), finding.arguments().toArray());
                    assertFalse(said.isBlank() || said.contains("{"), finding + ": " + said);
                    if (finding instanceof Finding.Fault || finding instanceof Finding.Advice) {
                        assertFalse(words.say(finding.adviceKey(), finding.arguments().toArray()).isBlank());
                    }
                }
            }
        }
    }

    @Test
    void thisComputerCanBeReadAndNothingIsLeftInTheFolder(@TempDir Path folder) throws java.io.IOException {
        MachineFacts facts = new MachineReader(Clock.systemUTC(), Optional.empty()).closed(folder);
        assertTrue(facts.place().orElseThrow().writable());
        assertTrue(facts.place().orElseThrow().bytesPerSecond() > 0);
        assertEquals(List.of(), facts.fonts().missing());
        assertTrue(facts.memory().physical().orElseThrow() > GB / 2);
        assertFalse(facts.workspace().orElseThrow().present());
        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
        MachineFacts absent = new MachineReader(Clock.systemUTC(), Optional.empty()).read(folder.resolve("none/at all"));
        assertTrue(absent.place().isPresent());
    }
}
