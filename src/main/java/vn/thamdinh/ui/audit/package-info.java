/** Who changed what, when, on which machine and why. */
package vn.thamdinh.ui.audit;
