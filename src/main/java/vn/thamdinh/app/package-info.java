/** Starts the program: the window or the command line, and wires what the two share. */
package vn.thamdinh.app;
