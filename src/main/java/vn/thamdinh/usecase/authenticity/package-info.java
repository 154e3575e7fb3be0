/** Papers that others can check: their code made when they are issued, and held against packages on any computer. */
package vn.thamdinh.usecase.authenticity;
