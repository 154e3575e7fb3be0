/** Signboards: the programme's design as the secretariat changes it, and the boards of recognised communes. */
package vn.thamdinh.usecase.signboard;
