package vn.thamdinh.domain.programme.outline;

import vn.thamdinh.domain.text.Require;

/**
 * How well the head of a unit did his task, as it follows from the unit's grade.
 *
 * @param grade  id of the grade
 * @param title  the class, "Hoàn thành tốt nhiệm vụ"
 * @param source the paragraph that ties one to the other
 * @param sample true while the classes are not those of an official paper
 */
public record HeadClass(String grade, String title, String source, boolean sample) {
    public HeadClass {
        grade = Require.identifier(grade, "grade id", 32);
        title = Require.text(title, "head class");
        source = Require.text(source, "head class source");
    }
}
