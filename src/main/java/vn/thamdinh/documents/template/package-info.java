/** Templates with a programme's wording, filled in a sandbox. */
package vn.thamdinh.documents.template;
