package vn.thamdinh.ui.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.exchange.conflict.ConflictPort;
import vn.thamdinh.ui.exchange.key.KeyPort;
import vn.thamdinh.ui.exchange.receive.ReceivePort;
import vn.thamdinh.ui.exchange.send.SendPort;
import vn.thamdinh.ui.exchange.stick.StickPort;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.recovery.QrCode;
import vn.thamdinh.usecase.view.MemberRow;
import vn.thamdinh.usecase.view.Person;

/** What the exchange of packages asks for. Every call blocks; the letters of a passphrase are cleared by it. */
public interface ExchangePort extends StickPort, SendPort, ReceivePort, KeyPort, ConflictPort {

    /** Who sits here, as far as exchange is concerned. */
    enum Seat {
        /** Nobody yet, and no round: a card goes out, a package comes in. */
        WAITING,
        /** A round has come, and nobody has said who he is. */
        CHOOSING,
        /** Somebody who hands packages in. */
        MEMBER,
        /** Who hands out and collects. */
        SECRETARIAT
    }

    /** How far a key is trusted. */
    enum KeyState { FOUNDER, COMPARED, OWN_WORD, REVOKED, UNKNOWN, NONE }

    /** When something went one way or came, and up to which bundle; 0 for none. */
    record Passed(Instant at, int number) {
    }

    /**
     * One device of one member, or a member of whom no device is known.
     *
     * @param id      names it to this port
     * @param recipient id among those whom packages can be sent to
     * @param out     the last package handed out
     * @param in      the last bundle accepted
     * @param gaps    numbers of bundles missing in his chain, such as "2–3"
     * @param lacking bundles here that he is not known to hold
     * @param forked  whether his device has said two different things under one number
     * @param rescuable whether his workspace's key is kept here, for a forgotten passphrase
     */
    record Holder(String id, String recipient, String name, String position, String device, KeyState key, Print print,
                  Optional<Passed> out, Optional<Passed> in, List<String> gaps, int lacking, boolean forked, boolean rescuable) {
        public Holder {
            gaps = List.copyOf(gaps);
        }
    }

    /** How far work has travelled from this laptop. */
    enum Progressed { NOTHING, ONLY_HERE, UNDER_WAY, RECEIVED }

    /**
     * How far a unit's work has travelled from this laptop; it stands where its least advanced entry does.
     *
     * @param entries own entries about it
     * @param number  of the last bundle with some of it; 0 where there is none
     */
    record OwnUnit(String name, String district, int entries, Progressed progressed, int number) {
    }

    /** A file that was set aside. */
    record SetAside(String file, Instant at, Outcome.Refused<?> why) {
    }

    /** A device that has said two different things under one number. */
    record Forked(String name, String device, String place) {
    }

    /**
     * Everything the screen shows at once.
     *
     * @param missing what the secretariat lacks of this person, or this desk of others, in words
     */
    record Situation(Seat seat, List<Holder> holders, List<OwnUnit> units, List<SetAside> quarantine,
                     List<Forked> forked, List<String> missing) {
        public Situation {
            holders = List.copyOf(holders);
            units = List.copyOf(units);
            quarantine = List.copyOf(quarantine);
            forked = List.copyOf(forked);
            missing = List.copyOf(missing);
        }
    }

    /**
     * A receipt to be shown on this screen and taken over on another.
     *
     * @param code   short code, to be typed
     * @param square the same, to be scanned
     */
    record ShownReceipt(String code, QrCode square) {
    }

    Situation situation();

    /** People to choose from, while nobody sits at this desk and a roster has come; else nobody. */
    List<MemberRow> candidates();

    Outcome<Person> choose(MemberId member, String device);

    /** The receipt for what has been taken of a holder. */
    Outcome<ShownReceipt> receipt(String holder);

    /** Takes over a receipt by its code; hands back up to which bundle all has arrived. */
    Outcome<Integer> enterReceipt(String code);

    /** The open workspace itself. */
    static ExchangePort of(Desk desk, Messages messages) {
        return new DeskExchange(desk, messages);
    }
}
