/** What several people or devices said differently, and how somebody settles it. */
package vn.thamdinh.usecase.conflict;
