/** A visit while it goes on: who is there, what is found, what is noted. */
package vn.thamdinh.ui.inspection.visit;
