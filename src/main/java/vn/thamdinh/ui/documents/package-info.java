/** Papers as pages before they are issued. */
package vn.thamdinh.ui.documents;
