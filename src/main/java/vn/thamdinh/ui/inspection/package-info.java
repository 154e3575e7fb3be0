/** Visits to communes and districts, and what was found there. */
package vn.thamdinh.ui.inspection;
