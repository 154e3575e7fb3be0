/** Keeping the programme's registers: rows, what is waited for, targets, tables in and out, letters. */
package vn.thamdinh.usecase.register;
