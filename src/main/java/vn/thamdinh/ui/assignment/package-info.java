/** Who of the council appraises what: a matrix of units or components by members or bodies, with loads and gaps. */
package vn.thamdinh.ui.assignment;
