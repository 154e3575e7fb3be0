package vn.thamdinh.ui.exchange.send;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thamdinh.ui.exchange.send.SendPort.Order;
import vn.thamdinh.ui.exchange.send.SendPort.Recipient;

/**
 * What a person is about to send.
 *
 * @param chosen   ids of recipients
 * @param whole    everything, instead of what they lack
 * @param evidence whether files that belong to it follow
 */
record SendDraft(List<Recipient> recipients, Set<String> chosen, boolean whole, boolean evidence, Optional<Path> place) {

    SendDraft {
        recipients = List.copyOf(recipients);
        chosen = Set.copyOf(chosen);
    }

    /** What is still missing. */
    enum Fault { NOBODY, NO_PLACE }

    /** Everybody is chosen, the first drive too. */
    static SendDraft of(List<Recipient> recipients) {
        return new SendDraft(recipients, recipients.stream().map(Recipient::id).collect(Collectors.toSet()), false,
                true, Optional.empty());
    }

    boolean chosen(Recipient recipient) {
        return chosen.contains(recipient.id());
    }

    SendDraft toggled(Recipient recipient) {
        Set<String> now = new HashSet<>(chosen);
        if (!now.remove(recipient.id())) {
            now.add(recipient.id());
        }
        return new SendDraft(recipients, now, whole, evidence, place);
    }

    SendDraft all(boolean on) {
        SendDraft everybody = of(recipients);
        return new SendDraft(recipients, on ? everybody.chosen : Set.of(), whole, evidence, place);
    }

    SendDraft only(String id) {
        return new SendDraft(recipients, recipients.stream().map(Recipient::id).filter(id::equals)
                .collect(Collectors.toSet()), whole, evidence, place);
    }

    SendDraft whole(boolean everything) {
        return new SendDraft(recipients, chosen, everything, evidence, place);
    }

    SendDraft evidence(boolean follows) {
        return new SendDraft(recipients, chosen, whole, follows, place);
    }

    SendDraft to(Optional<Path> where) {
        return new SendDraft(recipients, chosen, whole, evidence, where);
    }

    /** Those chosen whose key is not known: a passphrase stands in for it. */
    List<Recipient> withoutKey() {
        return recipients.stream().filter(this::chosen).filter(each -> !each.keys()).toList();
    }

    boolean needsPassphrase() {
        return !withoutKey().isEmpty();
    }

    Optional<Fault> fault() {
        if (chosen.isEmpty()) {
            return Optional.of(Fault.NOBODY);
        }
        return place.isEmpty() ? Optional.of(Fault.NO_PLACE) : Optional.empty();
    }

    /** @throws IllegalStateException where something is missing */
    Order order(char[] passphrase) {
        if (fault().isPresent()) {
            throw new IllegalStateException(fault().get().name());
        }
        return new Order(chosen, whole, evidence, place.orElseThrow(), passphrase);
    }
}
