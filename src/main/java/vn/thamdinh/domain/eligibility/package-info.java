/** Conditions for recognition and the grades they lead to. */
package vn.thamdinh.domain.eligibility;
