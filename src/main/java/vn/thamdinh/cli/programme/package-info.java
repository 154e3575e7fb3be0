/** Commands on programmes, which need no workspace. */
package vn.thamdinh.cli.programme;
