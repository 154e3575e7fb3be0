/** Returns of survey forms: what each says, whether it counts, and what a person should look at. */
package vn.thamdinh.domain.survey.returns;
