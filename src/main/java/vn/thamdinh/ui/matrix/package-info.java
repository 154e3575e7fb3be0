/** Ma trận: one component across all units, filled in and pasted into like a spreadsheet. */
package vn.thamdinh.ui.matrix;
