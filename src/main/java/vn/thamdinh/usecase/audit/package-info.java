/** The journal of everything that was done: found, told with before and after, and handed out as a file. */
package vn.thamdinh.usecase.audit;
