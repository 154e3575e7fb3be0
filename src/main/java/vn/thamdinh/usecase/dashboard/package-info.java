/** How a round stands for the person at the desk: each unit's progress, what needs attention, what to do next. */
package vn.thamdinh.usecase.dashboard;
