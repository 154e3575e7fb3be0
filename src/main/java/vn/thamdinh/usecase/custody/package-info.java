/** Who is who by key, who holds what since when, and what is missing on either side. */
package vn.thamdinh.usecase.custody;
