/** The command line: one class per command, each thin over a use case. It never loads a class of the window. */
package vn.thamdinh.cli;
