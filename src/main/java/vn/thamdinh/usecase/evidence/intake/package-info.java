/** Taking files in, in the background: a queue that loses nothing, and all that is new on a camera's card. */
package vn.thamdinh.usecase.evidence.intake;
