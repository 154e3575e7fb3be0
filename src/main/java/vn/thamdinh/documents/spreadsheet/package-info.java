/**
 * Spreadsheets as XLSX files: a reader that trusts nothing and says of each cell what is awkward, and a writer of
 * protected sheets. What the sheets mean is said elsewhere.
 */
package vn.thamdinh.documents.spreadsheet;
