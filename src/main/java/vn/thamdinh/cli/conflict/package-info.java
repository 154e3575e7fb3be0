/** Contradicting values: listing them, choosing one. */
package vn.thamdinh.cli.conflict;
