/** The minutes of a field visit. */
package vn.thamdinh.domain.inspection.minutes;
