/** From a number to points: along a line or by a table of steps. */
package vn.thamdinh.domain.rule.grading;
