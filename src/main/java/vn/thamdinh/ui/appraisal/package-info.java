/** Thẩm định: one unit, criterion by criterion, with the stages before it in sight and the own score beside them. */
package vn.thamdinh.ui.appraisal;
