/** Printing a paper, and making the papers of all units at once. */
package vn.thamdinh.ui.print;
