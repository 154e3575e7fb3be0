/** Files of the exchange verified by themselves, without believing anybody and without changing anything. */
package vn.thamdinh.usecase.verify;
