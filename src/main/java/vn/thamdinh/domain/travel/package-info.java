/** What travels between workspaces, and what is known of its travels. */
package vn.thamdinh.domain.travel;
