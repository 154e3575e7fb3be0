/** What goes with the steps of the plan: the papers that guide them, and what they cost whom. */
package vn.thamdinh.usecase.guidance;
