/** What the program can tell of itself and of the computer when something goes wrong, without anybody's data. */
package vn.thamdinh.usecase.diagnosis;
