/** Paper: decisions, lists and signboards as files that an office can sign, archive and print. */
package vn.thamdinh.documents;
