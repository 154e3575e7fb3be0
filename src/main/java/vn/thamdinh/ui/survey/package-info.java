/** The board of survey quotas and the entry of counts. */
package vn.thamdinh.ui.survey;
