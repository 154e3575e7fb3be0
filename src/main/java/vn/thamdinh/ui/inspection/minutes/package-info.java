/** The minutes of a visit. */
package vn.thamdinh.ui.inspection.minutes;
