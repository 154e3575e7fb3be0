package vn.thamdinh.usecase.doctor;

import static vn.thamdinh.usecase.doctor.Finding.Subject.DISPLAY;
import static vn.thamdinh.usecase.doctor.Finding.Subject.FONTS;
import static vn.thamdinh.usecase.doctor.Finding.Subject.JAVA;
import static vn.thamdinh.usecase.doctor.Finding.Subject.MEMORY;
import static vn.thamdinh.usecase.doctor.Finding.Subject.PRINTER;
import static vn.thamdinh.usecase.doctor.Finding.Subject.STICK;
import static vn.thamdinh.usecase.doctor.Finding.Subject.WORKSPACE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import vn.thamdinh.usecase.care.Ailment;
import vn.thamdinh.usecase.doctor.MachineFacts.Memory;
import vn.thamdinh.usecase.doctor.MachineFacts.Stick;

/** The smaller checks: letters, printers, sticks, memory, screen, runtime and workspace. */
final class EquipmentChecks {

    private static final long LEAST_MEMORY = 3L << 30;
    private static final long LEAST_FREE = 400L << 20;
    private static final long LEAST_HEAP = 200L << 20;
    private static final long LEAST_STICK = 50L << 20;
    private static final int LEAST_WIDTH = 1024;
    private static final int LEAST_HEIGHT = 560;
    private static final int USUAL_WIDTH = 1280;
    private static final int USUAL_HEIGHT = 680;
    private static final int NEEDED_JAVA = 25;
    private static final Set<String> FOUR_GIGABYTES = Set.of("vfat", "fat", "fat32", "msdos");

    private EquipmentChecks() {
    }

    static List<Finding> fonts(MachineFacts facts) {
        List<String> missing = facts.fonts().missing();
        return List.of(missing.isEmpty() ? Finding.good(FONTS, "fonts-good")
                : Finding.fault(FONTS, "fonts-missing", String.join(", ", missing)));
    }

    static List<Finding> printers(MachineFacts facts) {
        MachineFacts.Printers printers = facts.printers();
        if (!printers.answered()) {
            return List.of(Finding.unknown(PRINTER, "printer-silent"));
        }
        return List.of(printers.names().isEmpty() ? Finding.advice(PRINTER, "printer-none")
                : Finding.good(PRINTER, "printer-good", printers.names().size(), printers.names().getFirst()));
    }

    static List<Finding> sticks(MachineFacts facts) {
        if (facts.sticks().isEmpty()) {
            return List.of(Finding.unknown(STICK, "stick-none"));
        }
        List<Finding> found = new ArrayList<>();
        for (Stick stick : facts.sticks()) {
            if (!stick.writable()) {
                found.add(Finding.advice(STICK, "stick-read-only", stick.label()));
            } else if (stick.free() < LEAST_STICK) {
                found.add(Finding.advice(STICK, "stick-full", stick.label(), Sizes.of(stick.free())));
            } else if (FOUR_GIGABYTES.contains(stick.fileSystem().toLowerCase(Locale.ROOT))) {
                found.add(Finding.good(STICK, "stick-fat", stick.label(), Sizes.of(stick.free())));
            } else {
                found.add(Finding.good(STICK, "stick-good", stick.label(), Sizes.of(stick.free()), stick.fileSystem()));
            }
        }
        return found;
    }

    static List<Finding> memory(MachineFacts facts) {
        Memory memory = facts.memory();
        if (memory.heapLimit() < LEAST_HEAP) {
            return List.of(Finding.fault(MEMORY, "memory-heap", Sizes.of(memory.heapLimit())));
        }
        if (memory.physical().filter(all -> all < LEAST_MEMORY).isPresent()) {
            return List.of(Finding.advice(MEMORY, "memory-small", Sizes.of(memory.physical().get())));
        }
        if (memory.free().filter(free -> free < LEAST_FREE).isPresent()) {
            return List.of(Finding.advice(MEMORY, "memory-busy", Sizes.of(memory.free().get())));
        }
        return List.of(memory.physical().map(all -> Finding.good(MEMORY, "memory-good", Sizes.of(all),
                        memory.free().map(Sizes::of).orElse("…"), Sizes.of(memory.heapLimit())))
                .orElseGet(() -> Finding.unknown(MEMORY, "memory-unknown", Sizes.of(memory.heapLimit()))));
    }

    static List<Finding> display(MachineFacts facts) {
        return List.of(facts.display().map(screen -> {
            Object[] said = {screen.width(), screen.height(), Math.round(screen.scale() * 100)};
            if (screen.width() < LEAST_WIDTH || screen.height() < LEAST_HEIGHT) {
                return Finding.fault(DISPLAY, "display-tiny", said);
            }
            return screen.width() < USUAL_WIDTH || screen.height() < USUAL_HEIGHT
                    ? Finding.advice(DISPLAY, "display-small", said) : Finding.good(DISPLAY, "display-good", said);
        }).orElseGet(() -> Finding.unknown(DISPLAY, "display-none")));
    }

    static List<Finding> java(MachineFacts facts) {
        MachineFacts.Java java = facts.java();
        int version = Integer.parseInt(java.version().replaceFirst("[^0-9].*$", ""));
        if (version < NEEDED_JAVA) {
            return List.of(Finding.fault(JAVA, "java-old", java.version(), NEEDED_JAVA));
        }
        return List.of(switch (java.archive()) {
            case USED -> Finding.good(JAVA, "java-good", java.version(), java.vendor());
            case MISSING -> Finding.advice(JAVA, "java-archive-missing", java.version());
            case NONE -> Finding.unknown(JAVA, "java-no-archive", java.version(), java.vendor());
        });
    }

    static List<Finding> workspace(MachineFacts facts) {
        return facts.workspace().map(EquipmentChecks::workspace)
                .orElseGet(() -> List.of(Finding.unknown(WORKSPACE, "workspace-unasked")));
    }

    private static List<Finding> workspace(MachineFacts.Workspace workspace) {
        if (!workspace.present()) {
            return List.of(Finding.fault(WORKSPACE, "workspace-none"));
        }
        if (workspace.unread()) {
            return List.of(Finding.fault(WORKSPACE, "workspace-unread"));
        }
        if (workspace.faults().isEmpty()) {
            return List.of(workspace.opened() ? Finding.good(WORKSPACE, "workspace-good", workspace.entries())
                    : Finding.unknown(WORKSPACE, "workspace-closed"));
        }
        if (!workspace.opened()) {
            return List.of(Finding.fault(WORKSPACE, "workspace-lacks", String.join(", ", workspace.faults())));
        }
        return Ailment.of(workspace.faults()).stream().map(one -> Finding.fault(WORKSPACE,
                "workspace-" + one.kind().stableName(), one.count(), one.files())).toList();
    }
}
