/** Commands about dossiers and waived rules. */
package vn.thamdinh.cli.eligibility;
