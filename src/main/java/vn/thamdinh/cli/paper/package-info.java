/** Score sheets on paper: printing them, and what their codes say. */
package vn.thamdinh.cli.paper;
