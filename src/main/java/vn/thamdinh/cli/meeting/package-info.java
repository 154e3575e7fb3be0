/** Commands for the council's meetings. */
package vn.thamdinh.cli.meeting;
