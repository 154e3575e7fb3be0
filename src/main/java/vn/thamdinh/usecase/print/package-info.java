/** Papers to printers and, many at once, to files. */
package vn.thamdinh.usecase.print;
