package vn.thamdinh.ui.frame;

import vn.thamdinh.ui.common.Tone;

/** A count beside a word of the rail, such as "14/22". */
public record Badge(String text, Tone tone) {

    public static Badge of(int count) {
        return new Badge(Integer.toString(count), Tone.MUTED);
    }
}
