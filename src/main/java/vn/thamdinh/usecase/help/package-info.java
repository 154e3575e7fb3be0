/** The texts of help: read, searched, and printed as a guide and a manual. */
package vn.thamdinh.usecase.help;
