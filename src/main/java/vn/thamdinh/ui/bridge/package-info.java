/** Score sheets on paper: printing them, and typing them in twice. */
package vn.thamdinh.ui.bridge;
