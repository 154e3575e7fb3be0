/** The open round that all verbs write to and all views read from. */
package vn.thamdinh.usecase.book;
