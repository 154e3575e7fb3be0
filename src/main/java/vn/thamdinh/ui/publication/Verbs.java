package vn.thamdinh.ui.publication;

import java.util.function.Consumer;

import vn.thamdinh.ui.common.BackgroundTasks;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.publication.Publication;

/** How each part of the place has its work done: off the window's thread, told of, and then read again. */
final class Verbs {
    private final UiKit kit;
    private final PublicationPort port;
    private final Runnable changed;
    private final Runnable documents;

    /**
     * @param changed   reads the place anew
     * @param documents goes to the place of documents
     */
    Verbs(UiKit kit, PublicationPort port, Runnable changed, Runnable documents) {
        this.kit = kit;
        this.port = port;
        this.changed = changed;
        this.documents = documents;
    }

    /** A use case of the place. */
    @FunctionalInterface
    interface Verb<T> {
        Outcome<T> run(Publication publication);
    }

    /** Does it, and says so. */
    <T> void run(String notice, Verb<T> verb) {
        run(verb, done -> kit.dialogs().notice(Tone.OK, kit.text(notice)));
    }

    <T> void run(Verb<T> verb, Consumer<T> told) {
        work(progress -> verb.run(port.verbs()), told, kit.dialogs()::refused);
    }

    /** The same from a form, which stays open with what was typed until the work is done. */
    <T> void run(FormBox form, String notice, Verb<T> verb) {
        run(form, verb, done -> kit.dialogs().notice(Tone.OK, kit.text(notice)));
    }

    <T> void run(FormBox form, Verb<T> verb, Consumer<T> told) {
        work(progress -> verb.run(port.verbs()), done -> {
            form.close();
            told.accept(done);
        }, refused -> form.refused(kit.messages().refusal(refused)));
    }

    private <T> void work(BackgroundTasks.Work<T> work, Consumer<T> told, Consumer<Outcome.Refused<?>> refused) {
        kit.tasks().run(progress -> work.run(progress).then(done -> {
            port.saved();
            return Outcome.done(done);
        })).onDone(done -> {
            told.accept(done);
            changed.run();
        }).onRefused(refused::accept);
    }

    /** Begins a document and offers to go there. */
    void draft(String kind) {
        work(progress -> port.draft(kind), id -> kit.dialogs().notice(Tone.OK, kit.text("publish.drafted"),
                kit.text("publish.to-documents"), documents), kit.dialogs()::refused);
    }
}
