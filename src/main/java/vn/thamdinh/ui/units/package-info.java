/** Đơn vị: the communes of the round in the plan's order, where each stands, and the way into its appraisal. */
package vn.thamdinh.ui.units;
