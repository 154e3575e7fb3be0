/** What the results tell beyond points and ranks. Advice for people; nothing is recorded. */
package vn.thamdinh.usecase.analysis;
