package vn.thamdinh.ui.entry;

import java.util.Locale;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.entry.EntryDesk.Strength;

/** Says under a new passphrase how good it is, at every key. */
final class StrengthMeter {

    private static final PseudoClass SAID = PseudoClass.getPseudoClass("on");
    private static final PseudoClass WEAK = PseudoClass.getPseudoClass("weak");
    private static final Strength NONE = new Strength(0, EntryDesk.Advice.TOO_SHORT);

    private final UiKit kit;
    private final EntryDesk<?> desk;
    private final HBox bars;
    private final Label words;
    private Strength strength = NONE;

    StrengthMeter(UiKit kit, EntryDesk<?> desk, HBox bars, Label words) {
        this.kit = kit;
        this.desk = desk;
        this.bars = bars;
        this.words = words;
    }

    void watch(SecretField field) {
        field.passwordProperty().subscribe(this::judge);
    }

    Strength strength() {
        return strength;
    }

    private void judge(String typed) {
        strength = typed.isEmpty() ? NONE : desk.strength(typed.toCharArray());
        int score = typed.isEmpty() ? 0 : Math.max(1, strength.score());
        for (int i = 0; i < bars.getChildren().size(); i++) {
            Region bar = (Region) bars.getChildren().get(i);
            bar.pseudoClassStateChanged(SAID, i < score);
            bar.pseudoClassStateChanged(WEAK, !strength.enough());
        }
        words.setText(typed.isEmpty() ? kit.text("entry.passphrase-hint")
                : kit.text("entry.strength." + strength.score()) + " · " + kit.text("entry.advice." + code()));
    }

    private String code() {
        return strength.advice().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
