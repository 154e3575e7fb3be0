/** What a person can do, one class per verb, each answering with an {@link vn.thamdinh.usecase.Outcome}. */
package vn.thamdinh.usecase;
