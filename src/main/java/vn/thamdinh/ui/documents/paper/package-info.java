/** One document: its place in the list, its fields, its pages, and what is done with it. */
package vn.thamdinh.ui.documents.paper;
