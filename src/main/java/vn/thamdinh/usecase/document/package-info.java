/** Official documents of any kind: composed, numbered, issued, withdrawn; their wording and legal bases. */
package vn.thamdinh.usecase.document;
