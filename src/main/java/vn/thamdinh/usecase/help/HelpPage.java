package vn.thamdinh.usecase.help;

import java.util.List;
import java.util.Optional;

/**
 * What help says about one screen.
 *
 * @param id      stable name, such as "appraisal"; other pages link to it
 * @param section message key of the section of the contents in which it stands
 * @param title   in the reader's language
 * @param lead    what the screen is for, as Markdown
 * @param tasks   what one may want to do there
 */
public record HelpPage(String id, String section, String title, String lead, List<Task> tasks) {

    /**
     * "Muốn …" and its steps.
     *
     * @param id       stable name within the page, by which guides take it
     * @param wish     the heading
     * @param markdown the steps
     */
    public record Task(String id, String wish, String markdown) {
    }

    public HelpPage {
        tasks = List.copyOf(tasks);
    }

    /** A task of the page by its name. */
    public Optional<Task> task(String name) {
        return tasks.stream().filter(task -> task.id().equals(name)).findFirst();
    }

    /** The whole text as Markdown, without the title. */
    public String markdown() {
        StringBuilder text = new StringBuilder(lead);
        tasks.forEach(task -> text.append("\n\n## ").append(task.wish()).append("\n\n").append(task.markdown()));
        return text.toString();
    }
}
