/** Commands that write the printed guides. */
package vn.thamdinh.cli.guide;
