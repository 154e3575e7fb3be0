/** The minutes of a visit: composed, written, signed, closed, opened again, and given out as a readable copy. */
package vn.thamdinh.usecase.minutes;
