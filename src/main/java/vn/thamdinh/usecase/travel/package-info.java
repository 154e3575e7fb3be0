/** Packages out and in. */
package vn.thamdinh.usecase.travel;
