/** Reading entries of a former programme under the one in force; the entries themselves never change. */
package vn.thamdinh.domain.rebase;
