/** Designing the boards of recognised communes: a form beside the board as it would look. */
package vn.thamdinh.ui.signboard;
