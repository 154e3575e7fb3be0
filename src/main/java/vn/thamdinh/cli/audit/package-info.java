/** Commands of the journal. */
package vn.thamdinh.cli.audit;
