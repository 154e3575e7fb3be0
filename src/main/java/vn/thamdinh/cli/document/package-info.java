/** Finished papers, checked and signed without a workspace. */
package vn.thamdinh.cli.document;
