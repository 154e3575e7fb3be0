/** Files that prove something. */
package vn.thamdinh.cli.evidence;
