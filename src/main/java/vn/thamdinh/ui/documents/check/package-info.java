/** Papers from anywhere, judged by the rules and held against a round's packages. */
package vn.thamdinh.ui.documents.check;
