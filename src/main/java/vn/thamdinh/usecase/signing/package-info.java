/** Digital signatures by an agency's certificate on finished papers. */
package vn.thamdinh.usecase.signing;
