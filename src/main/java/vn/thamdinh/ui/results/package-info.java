/** Ranks and points of all units, each number opened down to who gave it and why. */
package vn.thamdinh.ui.results;
