/**
 * What the program knows of photos that serve as evidence: pictures of any size and origin become small ones, or an
 * answer that says why not. Nothing of screens and of storage; no exception leaves this package over a file's content.
 */
package vn.thamdinh.picture;
