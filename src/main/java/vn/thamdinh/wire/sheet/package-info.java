/** Scores and survey counts as CSV sheets: read strictly, every mistake named by line and column at once. */
package vn.thamdinh.wire.sheet;
