/** Papers on the system's printers, at their true size. */
package vn.thamdinh.documents.printing;
