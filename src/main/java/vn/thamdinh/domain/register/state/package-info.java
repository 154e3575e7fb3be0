/** What stands in the registers at a moment: rows, what is missing or late, and how far the targets are reached. */
package vn.thamdinh.domain.register.state;
