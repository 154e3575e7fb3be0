package vn.thamdinh.usecase.doctor;

import java.util.List;

import vn.thamdinh.usecase.doctor.Finding.Subject;

/** Asks every check, in the order in which findings are told. */
public final class Doctor {

    private static final List<Check> CHECKS = List.of(new DiskCheck(), new ClockCheck(), EquipmentChecks::fonts,
            EquipmentChecks::printers, EquipmentChecks::sticks, EquipmentChecks::memory, EquipmentChecks::display,
            EquipmentChecks::java, EquipmentChecks::workspace);

    private Doctor() {
    }

    /** Of every kind of facts at least one finding. */
    public static List<Finding> look(MachineFacts facts) {
        return CHECKS.stream().flatMap(check -> check.look(facts).stream()).toList();
    }

    /** Whether something does not work, other than the workspace itself. */
    public static boolean isMachineAtFault(List<Finding> findings) {
        return findings.stream().anyMatch(one -> one instanceof Finding.Fault && one.subject() != Subject.WORKSPACE);
    }

    /** Whether the workspace is damaged or is none. */
    public static boolean isWorkspaceAtFault(List<Finding> findings) {
        return findings.stream().anyMatch(one -> one instanceof Finding.Fault && one.subject() == Subject.WORKSPACE);
    }
}
