/** Judging a finished paper, whoever made it, by the rules of NĐ 30/2020/NĐ-CP. */
package vn.thamdinh.usecase.conformity;
