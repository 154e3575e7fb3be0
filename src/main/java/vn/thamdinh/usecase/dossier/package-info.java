/** Everything that is known of one unit, in one place: to look at and to print. */
package vn.thamdinh.usecase.dossier;
