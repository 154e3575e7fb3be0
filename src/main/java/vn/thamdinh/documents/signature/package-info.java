/** Digital signatures in PDF files: where they stand, what they cover, how they look. Signing itself is the caller's. */
package vn.thamdinh.documents.signature;
