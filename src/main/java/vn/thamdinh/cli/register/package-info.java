/** Commands about the programme's registers. */
package vn.thamdinh.cli.register;
