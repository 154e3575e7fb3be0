/** What the team does at a field visit: who is there, what is found, what is noted. */
package vn.thamdinh.usecase.inspection;
