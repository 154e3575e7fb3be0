/** How the person likes the program on this computer. */
package vn.thamdinh.ui.settings;
