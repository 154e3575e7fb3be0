/** Making, opening and checking a workspace. */
package vn.thamdinh.usecase.workspace;
