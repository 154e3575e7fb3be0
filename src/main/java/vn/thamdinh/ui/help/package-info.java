/** Help beside the work: F1, its contents and search, and the sheet of keys. */
package vn.thamdinh.ui.help;
