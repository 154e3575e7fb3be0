/** Tables of criteria and units as offices have them, understood and turned into changes of a draft. */
package vn.thamdinh.usecase.studio.paste;
