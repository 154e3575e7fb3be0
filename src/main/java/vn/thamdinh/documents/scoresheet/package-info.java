/** The score sheet on paper: to be filled in by hand where no computer works, and typed in afterwards. */
package vn.thamdinh.documents.scoresheet;
