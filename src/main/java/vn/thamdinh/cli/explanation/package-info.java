/** The round of explanations at the command line. */
package vn.thamdinh.cli.explanation;
