package vn.thamdinh.usecase.studio;

import java.util.List;

/**
 * Something that keeps a draft from being a programme.
 *
 * @param place      what it is about; of a file that cannot be read the file
 * @param line       in the file, from 1; 0 where it is not on one line
 * @param messageKey "programme.problem.…"
 */
public record StudioProblem(Place place, int line, String messageKey, List<String> args) {
    public StudioProblem {
        args = List.copyOf(args);
    }
}
