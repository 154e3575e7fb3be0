/** Help with typing: phrases by abbreviation, and lists to choose from below a field. */
package vn.thamdinh.ui.inspection.visit.phrase;
