/** The command that looks at the computer. */
package vn.thamdinh.cli.doctor;
