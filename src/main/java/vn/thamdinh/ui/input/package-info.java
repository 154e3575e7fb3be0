/** The inputs of scoring rules as fields and in words. */
package vn.thamdinh.ui.input;
