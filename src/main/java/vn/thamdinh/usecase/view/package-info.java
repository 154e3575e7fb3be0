/** What screens and commands read: immutable answers to typed questions. */
package vn.thamdinh.usecase.view;
