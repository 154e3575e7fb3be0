/** What can be wrong with the computer on which the program runs: facts, one check for each kind, and what to do. */
package vn.thamdinh.usecase.doctor;
