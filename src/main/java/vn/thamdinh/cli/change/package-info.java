/** Commands that compare, copy and change programmes. */
package vn.thamdinh.cli.change;
