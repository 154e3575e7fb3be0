/** The workbooks that go out to people and come back: what each says, and whether it is still the one that went out. */
package vn.thamdinh.documents.workbook;
