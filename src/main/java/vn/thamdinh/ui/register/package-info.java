/** The programme's registers: rows typed into tables, targets with their traces, reminders. */
package vn.thamdinh.ui.register;
