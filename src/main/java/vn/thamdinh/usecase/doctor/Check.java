package vn.thamdinh.usecase.doctor;

import java.util.List;

/** Looks at one kind of facts. */
@FunctionalInterface
interface Check {

    List<Finding> look(MachineFacts facts);
}
