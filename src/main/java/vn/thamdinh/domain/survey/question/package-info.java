/** What a survey form asks: questions, scales of answers, and which returns count. */
package vn.thamdinh.domain.survey.question;
