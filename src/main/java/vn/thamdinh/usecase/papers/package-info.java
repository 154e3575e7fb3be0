/** Papers that leave the office, made from what stands. */
package vn.thamdinh.usecase.papers;
