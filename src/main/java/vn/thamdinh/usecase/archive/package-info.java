/** A round as files that anybody can read without the program, and the check that none of them changed. */
package vn.thamdinh.usecase.archive;
